import { fold } from "../../text/fold";

/** What a person says at once of a campaign of their own. Texts may be empty: they are filled in later. */
export interface OwnFields {
  readonly title: string;
  readonly issuer: string;
  readonly place: string;
  readonly year: number;
  readonly number: string;
  /** ISO day. */
  readonly date?: string;
}

const LONGEST = 48;

/**
 * Makes the id of a campaign from its body and year, in small Latin letters; never one that a shipped plan has.
 *
 * @example
 * ownId("Ủy ban nhân dân xã Kỳ Lừa", 2026, []) //=> "uy-ban-nhan-dan-xa-ki-lua-2026"
 * ownId("", 2026, []) //=> "phong-trao-2026"
 */
export function ownId(issuer: string, year: number, taken: readonly string[]): string {
  const letters = fold(issuer)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  const id = `${letters === "" ? "phong-trao" : letters}-${year}`;
  for (let copy = 1; ; copy++) {
    const one = copy === 1 ? id : `${id}-${copy}`;
    if (!taken.includes(one)) return one;
  }
}
