/** The parts of an Office package and how they hang together (ECMA-376 part 2): relationships are followed, names mean nothing. */
import type { FileTroubleCode } from "../../locale/files";
import { Refusal } from "./trouble";
import { childrenOf, parseXml, plainXml } from "./xml";
import type { Zip } from "./zip";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `customXml` … */
  readonly kind: string;
  /** Path in the package; of an external one, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** A part that hangs at another. */
export interface Part {
  readonly path: string;
  /** Plain XML. */
  readonly xml: string;
  readonly relations: readonly Relation[];
}

/** Refuses what is a zip but no .xlsx, by the content types it declares. */
export function packageKind(zip: Zip): FileTroubleCode | undefined {
  const types = zip.read("[Content_Types].xml");
  if (!types) {
    const kind = zip.read("mimetype");
    return kind && new TextDecoder().decode(kind).includes("opendocument") ? "openDocument" : "archive";
  }
  const declared = plainXml(types);
  if (/sheet\.binary/i.test(declared)) return "binaryExcel";
  if (/spreadsheetml|ms-excel/i.test(declared)) return undefined;
  if (/wordprocessingml|ms-word/i.test(declared)) return "word";
  if (/presentationml|ms-powerpoint/i.test(declared)) return "slides";
  return "unknown";
}

/** Relationships of a part; of the package itself for `""`. */
export function relationsOf(zip: Zip, path: string): readonly Relation[] {
  const slash = path.lastIndexOf("/") + 1;
  const bytes = zip.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (!bytes) return [];
  return childrenOf(parseXml(plainXml(bytes)), "Relationship").map(({ attributes }) => {
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      kind: attributes.get("Type")?.split("/").pop() ?? "",
      target: external ? target : resolve(path, target),
      external,
    };
  });
}

export function readPart(zip: Zip, path: string): Part {
  const bytes = zip.read(path);
  if (!bytes) throw new Refusal("damaged");
  return { path, xml: plainXml(bytes), relations: relationsOf(zip, path) };
}

/** The parts of some kinds that hang at this one and are there. */
export function partsAt(zip: Zip, relations: readonly Relation[], kind: string): readonly (Part & { readonly id: string })[] {
  return relations
    .filter((one) => one.kind === kind && !one.external && zip.has(one.target))
    .map((one) => ({ ...readPart(zip, one.target), id: one.id }));
}

function resolve(from: string, target: string): string {
  const path = target.trim().startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.trim().replace(/\\/g, "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
