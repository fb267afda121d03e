/** The tables of members, held against the office.js that is loaded and against its published documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MEMBER_TABLES } from "../../../workbench/host/model/all-members";
import { type Kind, type Member, type MemberTable, wireName } from "../../../workbench/host/protocol/members";
import { ADVERTISED_API } from "../../../workbench/host/profile";
import { advertisedSets } from "../../../workbench/host/transport/sets";
import { requirementSets } from "./documented-sets";
import { loadOfficeAlone } from "./office";

interface Metadata {
  readonly _className?: string;
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

let prototypes: Readonly<Record<string, { readonly prototype: object } | undefined>>;
const rows: [string, MemberTable, string, Member][] = MEMBER_TABLES.flatMap((table) =>
  [...table.members].map(([name, member]): [string, MemberTable, string, Member] => [
    `${table.type}.${name}`,
    table,
    name,
    member,
  ]),
);

beforeAll(async () => {
  await loadOfficeAlone();
  prototypes = Excel as unknown as typeof prototypes;
});

const prototypeOf = (type: string) => (prototypes[type]?.prototype ?? {}) as Metadata;
const ownNames = (type: string) => Object.getOwnPropertyNames(prototypeOf(type));

/** What office.js says a member is. */
function kindsOf(type: string, name: string): Kind[] {
  const metadata = prototypeOf(type);
  const kinds: Kind[] = [];
  const scalar = metadata._scalarPropertyNames?.indexOf(name) ?? -1;
  if (scalar >= 0 && metadata._scalarPropertyOriginalNames?.[scalar] === wireName(name)) kinds.push("scalar");
  if (metadata._navigationPropertyNames?.includes(name)) kinds.push("object");
  if (metadata._isCollection === true && name === "items") kinds.push("items");
  const own = Object.getOwnPropertyDescriptor(metadata, name);
  if (typeof own?.value === "function") kinds.push("method");
  else if (own?.get && /^on[A-Z]/.test(name)) kinds.push("event");
  else if (own?.get && kinds.length === 0 && name.startsWith("_")) kinds.push("object");
  return kinds;
}

test("every table names a class of office.js", () => {
  for (const { type } of MEMBER_TABLES) expect([type, prototypeOf(type)._className]).toEqual([type, type]);
});

test.each(rows)("%s is in office.js, of that kind", (_label, { type }, name, member) => {
  expect(kindsOf(type, name)).toContain(member.kind);
});

test("what the tables let be set, office.js can set", () => {
  for (const [label, { type }, name, member] of rows) {
    if (member.kind !== "scalar" || !member.set) continue;
    const { _scalarPropertyNames: names = [], _scalarPropertyUpdateable: updateable = [] } = prototypeOf(type);
    expect([label, updateable[names.indexOf(name)]]).toEqual([label, true]);
  }
});

test("an event is registered under the name office.js sends", () => {
  for (const [label, { type }, , member] of rows) {
    if (member.kind !== "event" || member.registration === "") continue; // the document's own selection event
    const names = [`_Register${member.registration}Event`, `_RegisterEvent${member.registration}`];
    expect([label, ownNames(type).some((name) => names.includes(name))]).toEqual([label, true]);
  }
});

test("objects that office.js keeps by reference are tracked, no others", () => {
  for (const { type, tracked } of MEMBER_TABLES) {
    expect([type, ownNames(type).includes("_KeepReference")]).toEqual([type, tracked]);
  }
});

test.each(rows.filter(([, , name]) => !name.startsWith("_")))(
  "%s has the requirement set of the documentation",
  (_label, { type }, name, member) => {
    const documented = requirementSets(type, name);
    expect(documented.length).toBeGreaterThan(0);
    expect(documented).toContain(member.since);
    if (member.kind === "scalar" && member.set) expect(documented).toContain(member.setSince);
  },
);

test("the advertised set stays below the newest the loaded office.js knows (1.15)", () => {
  expect(advertisedSets(ADVERTISED_API)["ExcelApi"]).toBe("1.14");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("no table is left out of the list", () => {
  const model = join(__dirname, "../../../workbench/host/model");
  const files = readdirSync(model, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const written = files.flatMap((file) => readFileSync(join(model, file), "utf8").match(/= table\(/g) ?? []);
  expect(written).toHaveLength(MEMBER_TABLES.length);
  expect(new Set(MEMBER_TABLES.map(({ type }) => type)).size).toBe(MEMBER_TABLES.length);
});
