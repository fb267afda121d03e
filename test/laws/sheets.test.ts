import fc from "fast-check";
import { canonical } from "../../src/award/canonical";
import { revisionOf } from "../../src/award/campaign/revision";
import { decide } from "../../src/award/eligibility/decide";
import { BLANK } from "../../src/award/nomination/value";
import type { Nomination } from "../../src/award/nomination/nomination";
import type { Campaign, Unit } from "../../src/award/campaign/campaign";
import { END } from "../../src/locale/columns";
import { HEADS, LABELS, type SheetId } from "../../src/locale/sheets";
import { plans } from "../../src/plans/plans";
import { campaignCell } from "../../src/sheets/campaign-cell";
import { decodeCampaign } from "../../src/sheets/decode";
import { encodeCampaign, type CampaignGrids } from "../../src/sheets/encode";
import { anyCampaign } from "../sheets/campaigns";
import { inventedCampaign, nominationOf, RUNS } from "./arbitrary";

type Row = readonly unknown[];
type Grids = Readonly<Record<SheetId, readonly Row[]>>;

const SHEET_IDS: readonly SheetId[] = ["info", "criteria", "rules", "units"];

/** Labels whose rows have no clause. */
const CITED: readonly string[] = [LABELS.window, LABELS.evaluation, LABELS.subjects, LABELS.receiver, LABELS.appraisers];
const PLAIN_LABELS = new Set<unknown>(Object.values(LABELS).filter((label) => !CITED.includes(label)));

/** The tables of a grid, each with its title, header and fixed line. */
function tables(grid: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = [[]];
  for (const row of grid) {
    all[all.length - 1]?.push(row);
    if (row[0] === END) all.push([]);
  }
  return all.filter((table) => table.length > 0);
}

/** Cells of rule rows: neither titles, headers, fixed lines nor the columns that are the secretary's own. */
function ruleCells(grids: Grids): readonly { readonly sheet: SheetId; readonly row: number; readonly column: number }[] {
  const { contact, state, note } = HEADS.units;
  const own = new Set<unknown>([contact, state, note]);
  return SHEET_IDS.flatMap((sheet) => {
    let at = 0;
    return tables(grids[sheet]).flatMap((table) => {
      const start = at;
      at += table.length;
      const header = table.findIndex((row) => row.filter((cell) => cell !== "").length > 1);
      const heads = table[header] ?? [];
      return table.flatMap((row, i) =>
        i <= header || row[0] === END || row.every((cell) => cell === "")
          ? []
          : heads.flatMap((head, column) =>
              head === "" || (sheet === "units" && own.has(head)) ? [] : [{ sheet, row: start + i, column }],
            ),
      );
    });
  });
}

function withCell(grids: Grids, { sheet, row, column }: ReturnType<typeof ruleCells>[number], cell: unknown): Grids {
  const grid = grids[sheet].map((cells, i) => (i === row ? cells.map((one, j) => (j === column ? cell : one)) : cells));
  return { ...grids, [sheet]: grid };
}

/** A grid as a person may have rearranged it, and as one host or the other hands it over. */
function rearranged(grids: CampaignGrids, seed: number): Grids {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % Math.max(1, below);
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(next(rest.length), 1)[0] as T);
  };
  const blank = (): unknown => [0, null, "", undefined, "  "][next(5)];
  const typed = (cell: unknown): unknown => {
    if (cell === "") return blank();
    if (typeof cell === "number" && next(3) === 0) return String(cell).replace(".", ",");
    if (typeof cell === "string" && /^[1-9]\d{0,5}$/.test(cell)) return Number(cell);
    if (typeof cell === "string" && next(4) === 0) return ` ${cell.normalize("NFD")} `;
    return next(9) === 0 ? { type: "Formatted", basicValue: cell } : cell;
  };
  const grid = (sheet: SheetId): readonly Row[] => {
    const width = grids[sheet][0]?.length ?? 0;
    const order = shuffled(Array.from({ length: width + 2 }, (_, i) => i));
    const extra = (row: Row): Row => [...row, ...[0, 1].map(() => (next(3) === 0 ? `ghi chú ${next(9)}` : blank()))];
    const nothing = (): readonly Row[] => (next(4) === 0 ? [Array.from({ length: width + 2 }, blank)] : []);
    const own = shuffled(tables(grids[sheet])).map((table) =>
      table.flatMap((row): readonly Row[] => {
        const cells = extra(row.map(typed));
        return [...nothing(), order.map((i) => cells[i]), ...(row[0] === END ? nothing() : [])];
      }),
    );
    return own.flat();
  };
  return { info: grid("info"), criteria: grid("criteria"), rules: grid("rules"), units: grid("units") };
}

/** The same nomination for a campaign whose evidence columns are not all there. */
function movedTo(campaign: Campaign, from: Campaign, nomination: Nomination): Nomination {
  const at = new Map(from.evidence.map((one, i) => [one.id, i]));
  return { ...nomination, values: campaign.evidence.map((one) => nomination.values[at.get(one.id) ?? -1] ?? BLANK) };
}

const sane = fc.oneof(fc.constantFrom(...plans), inventedCampaign);
const broken = fc.constantFrom<unknown>({ code: "#REF!" }, "#N/A", "zzz", "");

describe("laws of the campaign's sheets", () => {
  it("a campaign comes back from its sheets as it was, with the same revision", () => {
    fc.assert(
      fc.property(anyCampaign, (campaign) => {
        const { campaign: read, troubles } = decodeCampaign(encodeCampaign(campaign));
        expect(troubles).toEqual([]);
        expect(read).toEqual(campaign);
        expect(revisionOf(read as Campaign)).toBe(revisionOf(campaign));
      }),
      RUNS,
    );
  });

  it("tables, columns, blanks, own columns, typed numbers and decomposed texts in another way are the same campaign", () => {
    fc.assert(
      fc.property(anyCampaign, fc.nat(), (campaign, seed) => {
        const { info, criteria, rules, units } = rearranged(encodeCampaign(campaign), seed);
        expect(campaignCell(info, criteria, rules, units)).toBe(`${campaign.id}#${revisionOf(campaign)}`);
      }),
      RUNS,
    );
  });

  it("a change of any rule cell is another revision, or is reported", () => {
    fc.assert(
      fc.property(
        anyCampaign,
        fc.nat(),
        fc.constantFrom<unknown>("zzz khác", "", 77, { code: "#REF!" }),
        (campaign, pick, cell) => {
          const grids = encodeCampaign(campaign);
          const cells = ruleCells(grids);
          const place = cells[pick % cells.length];
          if (place === undefined) return;
          const row = grids[place.sheet][place.row] ?? [];
          const before = row[place.column];
          // a label without a value says nothing
          const idle = place.sheet === "info" && row.slice(1).every((one) => one === "");
          const noClause = place.sheet === "info" && place.column > 1 && PLAIN_LABELS.has(row[0]);
          if (String(before) === String(cell) || idle || noClause) return;
          const read = decodeCampaign(withCell(grids, place, cell));
          const reported = read.campaign === undefined || read.troubles.length > 0;
          // the heading is no rule: what it says is read, and is no other revision
          const headed = canonical(read.campaign?.heading ?? null) !== canonical(campaign.heading);
          const other = reported || headed || revisionOf(read.campaign as Campaign) !== revisionOf(campaign);
          expect([other, place, before, cell, row.join("|")]).toEqual([true, place, before, cell, row.join("|")]);
        },
      ),
      RUNS,
    );
  });

  it("a rule cell that cannot be read makes nobody eligible, and fails nobody, who was not before", () => {
    const cases = sane.chain((campaign) =>
      fc.record({
        campaign: fc.constant(campaign),
        nomination: nominationOf(campaign),
        pick: fc.nat(),
        cell: fc.constantFrom<unknown>({ code: "#REF!" }, "#N/A"),
      }),
    );
    fc.assert(
      fc.property(cases, ({ campaign, nomination, pick, cell }) => {
        const grids = encodeCampaign(campaign);
        const cells = ruleCells(grids).filter((one) => one.sheet === "criteria");
        const place = cells[pick % cells.length];
        if (place === undefined) return;
        const { campaign: read, troubles } = decodeCampaign(withCell(grids, place, cell));
        expect(troubles.length).toBeGreaterThan(0);
        if (read === undefined) return;
        const before = decide(campaign, nomination).standings;
        for (const [tier, { is }] of decide(read, movedTo(read, campaign, nomination)).standings) {
          if (is === "met" || is === "notMet")
            expect([tier, before.get(tier)?.is, place, grids.criteria[place.row]]).toEqual([
              tier,
              is,
              place,
              grids.criteria[place.row],
            ]);
        }
      }),
      RUNS,
    );
  });

  it("a form is met by nobody while one of its criteria cannot be read", () => {
    const columns = [HEADS.criteria.id, HEADS.form, HEADS.criteria.groups, ...HEADS.asked, ...HEADS.criteria.choice];
    const cases = sane.chain((campaign) =>
      fc.record({
        campaign: fc.constant(campaign),
        nomination: nominationOf(campaign),
        pick: fc.nat(),
        column: fc.nat(),
        cell: broken,
      }),
    );
    fc.assert(
      fc.property(cases, ({ campaign, nomination, pick, column, cell }) => {
        const grids = encodeCampaign(campaign);
        const at = pick % campaign.criteria.length;
        const header = grids.criteria.findIndex((row) => row[0] === HEADS.criteria.id);
        const head = columns[column % columns.length] ?? "";
        const place = { sheet: "criteria", row: header + 1 + at, column: (grids.criteria[header] ?? []).indexOf(head) } as const;
        const was = grids.criteria[place.row]?.[place.column];
        const { campaign: read, troubles } = decodeCampaign(withCell(grids, place, cell));
        // any text names a criterion or an option, and no cell is emptied that was empty
        if (was === cell || (cell === "zzz" && (head === HEADS.criteria.id || head === HEADS.criteria.choice[1]))) {
          if (troubles.length === 0) return;
        }
        expect(troubles.length).toBeGreaterThan(0);
        const forms = head === HEADS.form ? campaign.tiers.map((one) => one.id) : (campaign.criteria[at]?.tiers ?? []);
        const groups = head === HEADS.criteria.groups ? campaign.groups.map((one) => one.id) : campaign.criteria[at]?.groups;
        const whom = nomination.category.is === "picked" ? nomination.category.id : "";
        const { standings } = decide(read as Campaign, movedTo(read as Campaign, campaign, nomination));
        for (const { tier, group } of campaign.bindings.filter((one) => one.category === whom && forms.includes(one.tier))) {
          if (groups?.includes(group) === true) expect([tier, standings.get(tier)?.is]).not.toEqual([tier, "met"]);
        }
      }),
      RUNS,
    );
  });

  it("a cell of a unit that cannot be read is missing, and nothing else of any unit is", () => {
    const { name, people, received, confirmed } = HEADS.units;
    fc.assert(
      fc.property(
        anyCampaign,
        fc.nat(),
        fc.constantFrom<unknown>({ code: "#REF!" }, "#N/A", "chưa rõ"),
        (campaign, pick, cell) => {
          const grids = encodeCampaign(campaign);
          const heads = grids.units[0] ?? [];
          const cells = ruleCells(grids).filter((one) => one.sheet === "units" && heads[one.column] !== name);
          const place = cells[pick % cells.length];
          if (place === undefined) return;
          const { campaign: read, troubles } = decodeCampaign(withCell(grids, place, cell));
          const head = heads[place.column];
          const lacks = campaign.dossier.filter((one) => one.label === head && one.of === "unit").map((one) => one.id);
          expect(troubles.length).toBe(1);
          expect(read?.units).toEqual(
            campaign.units.map((unit, i) => {
              if (i !== place.row - 1) return unit;
              const field = head === people ? "people" : head === received ? "received" : head === confirmed ? "confirmed" : "";
              const { papers = {}, ...rest } = Object.fromEntries(Object.entries(unit).filter(([key]) => key !== field)) as Unit;
              const kept = Object.fromEntries(Object.entries(papers).filter(([id]) => !lacks.includes(id)));
              return unit.papers === undefined ? rest : { ...rest, papers: kept };
            }),
          );
        },
      ),
      RUNS,
    );
  });

  it("whatever stands in the cells, there is one text and nothing is thrown", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });
    const grid = fc.oneof(anything, fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 6 }));
    const spoiled = fc
      .tuple(fc.constantFrom(...plans), fc.array(fc.tuple(fc.nat(), anything), { maxLength: 4 }))
      .map(([plan, edits]) => {
        const grids: Grids = encodeCampaign(plan);
        const cells = SHEET_IDS.flatMap((sheet) =>
          grids[sheet].flatMap((row, at) => row.map((_, column) => ({ sheet, row: at, column }))),
        );
        return edits.reduce<Grids>((all, [pick, cell]) => {
          const place = cells[pick % cells.length];
          return place === undefined ? all : withCell(all, place, cell);
        }, grids);
      });
    const foreign = fc.record({ info: grid, criteria: grid, rules: grid, units: grid });
    fc.assert(
      fc.property(fc.oneof(spoiled, foreign), fc.boolean(), ({ info, criteria, rules, units }, zeroIsBlank) => {
        const text = campaignCell(info, criteria, rules, units, { zeroIsBlank });
        expect(text).toMatch(/^(?:Chưa tính được: [^]+\. [^]+\.|[^#]+#[0-9a-f]{8})$/);
      }),
      RUNS,
    );
  });
});
