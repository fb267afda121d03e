import fc from "fast-check";
import { revisionOf } from "../../src/award/campaign/revision";
import type { Campaign } from "../../src/award/campaign/campaign";
import { plans } from "../../src/plans/plans";
import { inventedCampaign, RUNS } from "./arbitrary";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const campaign: fc.Arbitrary<Campaign> = fc.oneof(fc.constantFrom(...plans), inventedCampaign);

/** The same content, each object's properties in another order, with an undefined one added. */
function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(reordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).reverse();
  return {
    nothing: undefined,
    ...Object.fromEntries(entries.map(([key, part]) => [key, part === undefined ? part : reordered(part)])),
  };
}

/** Paths of all leaves. */
function leaves(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (value === null || typeof value !== "object") return [path];
  const entries: [string | number, Json | undefined][] = Array.isArray(value)
    ? value.map((one, at) => [at, one])
    : Object.entries(value);
  return entries.flatMap(([key, part]) => (part === undefined ? [] : leaves(part, [...path, key])));
}

function changed(value: Json, [head, ...rest]: readonly (string | number)[]): Json {
  if (head === undefined) {
    if (typeof value === "string") return `${value} `;
    if (typeof value === "number") return value + 1;
    return value === true ? false : true;
  }
  if (Array.isArray(value)) return value.map((one, at) => (at === head ? changed(one, rest) : one));
  const object = value as { readonly [key: string]: Json };
  return { ...object, [head]: changed(object[head] ?? null, rest) };
}

describe("laws of the revision", () => {
  it("the same content has the same revision, whatever the order of its properties", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        expect(revisionOf(reordered(one as unknown as Json) as unknown as Campaign)).toBe(revisionOf(structuredClone(one)));
      }),
      RUNS,
    );
  });

  it("a heading that says something else, its year aside, is no other revision", () => {
    fc.assert(
      fc.property(campaign, fc.nat(), (one, pick) => {
        const json = one as unknown as Json;
        const paths = leaves(json).filter(([first, second]) => first === "heading" && second !== "year");
        const path = paths[pick % paths.length] ?? [];
        expect(revisionOf(changed(json, path) as unknown as Campaign)).toBe(revisionOf(one));
      }),
      RUNS,
    );
  });

  it("any change of any rule, and any order of a list, is another revision", () => {
    fc.assert(
      fc.property(campaign, fc.nat(), fc.nat(), (one, pick, swap) => {
        const json = one as unknown as Json;
        const paths = leaves(json).filter(([first, second]) => first !== "heading" || second === "year");
        const path = paths[pick % paths.length] ?? [];
        expect(revisionOf(changed(json, path) as unknown as Campaign)).not.toBe(revisionOf(one));
        if (one.criteria.length > 1) {
          const at = swap % (one.criteria.length - 1);
          const criteria = [...one.criteria];
          criteria.splice(at, 2, ...criteria.slice(at, at + 2).reverse());
          expect(revisionOf({ ...one, criteria })).not.toBe(revisionOf(one));
        }
      }),
      RUNS,
    );
  });

  it("has eight hex digits", () => {
    fc.assert(
      fc.property(campaign, (one) => expect(revisionOf(one)).toMatch(/^[0-9a-f]{8}$/)),
      RUNS,
    );
  });
});
