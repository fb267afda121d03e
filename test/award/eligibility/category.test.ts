import type { Campaign, Category, Kind } from "../../../src/award/campaign/campaign";
import { resolveCategory, type Resolved } from "../../../src/award/eligibility/category";
import type { Picked } from "../../../src/award/nomination/nomination";
import { BLANK, type Value } from "../../../src/award/nomination/value";
import { campaignOf } from "../field";

const category = (id: string, kind: Kind, covers?: Category["covers"]): Category => ({
  id,
  label: `Nhóm ${id}`,
  kind,
  aliases: [],
  ...(covers === undefined ? {} : { covers }),
});
const bound = (id: string, group: string): Campaign["bindings"][number] => ({
  tier: "gk",
  category: id,
  group,
  named: true,
  clause: { ref: "V" },
});
/** Collectives are all one type; of individuals an empty type is a farmer; a household is judged like farmers. */
const campaign: Campaign = {
  ...campaignOf([]),
  categories: [
    category("tap-the", "tapThe", "all"),
    category("can-bo", "caNhan"),
    category("nong-dan", "caNhan", "blank"),
    category("gia-dinh", "hoGiaDinh", "blank"),
  ],
  bindings: [
    bound("tap-the", "g-tap-the"),
    bound("can-bo", "g-can-bo"),
    bound("can-bo", "g-chung"),
    bound("nong-dan", "g-chung"),
    bound("nong-dan", "g-nong-dan"),
    bound("gia-dinh", "g-nong-dan"),
    bound("gia-dinh", "g-chung"),
    bound("gia-dinh", "g-chung"),
  ],
};
const noCovers: Campaign = { ...campaign, categories: campaign.categories.map(({ covers: _, ...one }) => one) };
const blankOnly: Campaign = { ...campaign, categories: campaign.categories.filter((one) => one.covers !== "all") };

const error: Value = { is: "missing", why: "error", cell: "#N/A" };
const empty: Picked<never> = { is: "missing", value: BLANK };
const kindOf = (id: Kind): Picked<Kind> => ({ is: "picked", id, cell: `loại ${id}` });
const typeOf = (id: string): Picked => ({ is: "picked", id, cell: `nhóm ${id}` });
const typed = (cell: string): Picked<never> => ({ is: "unlisted", cell });
const isOf = (id: string, kind: Kind, label = `Nhóm ${id}`): Resolved => ({ is: "category", id, label, kind });
const text = (header: string, cell: string): { header: string; value: Value } => ({ header, value: { is: "text", cell } });

describe("whom a row is about", () => {
  it.each<[string, Campaign, Picked<Kind>, Picked, Resolved]>([
    ["the listed type, and its kind", campaign, empty, typeOf("can-bo"), isOf("can-bo", "caNhan")],
    ["the listed type where the kind agrees", campaign, kindOf("caNhan"), typeOf("can-bo"), isOf("can-bo", "caNhan")],
    [
      "a farmers' household: another kind of the same groups",
      campaign,
      kindOf("hoGiaDinh"),
      typeOf("nong-dan"),
      isOf("nong-dan", "hoGiaDinh"),
    ],
    [
      "nobody, where kind and type contradict each other: both cells are quoted",
      campaign,
      kindOf("tapThe"),
      typeOf("can-bo"),
      { is: "missing", kind: undefined, cells: [text("kind", "loại tapThe"), text("category", "nhóm can-bo")] },
    ],
    [
      "nobody, where the other kind has other groups",
      campaign,
      kindOf("hoGiaDinh"),
      typeOf("can-bo"),
      { is: "missing", kind: undefined, cells: [text("kind", "loại hoGiaDinh"), text("category", "nhóm can-bo")] },
    ],
    [
      "nobody, where no type of the other kind stands for all of it",
      noCovers,
      kindOf("hoGiaDinh"),
      typeOf("nong-dan"),
      { is: "missing", kind: undefined, cells: [text("kind", "loại hoGiaDinh"), text("category", "nhóm nong-dan")] },
    ],
    [
      "a type that this plan does not list",
      campaign,
      kindOf("caNhan"),
      typeOf("la"),
      { is: "unlisted", label: "nhóm la", kind: "caNhan" },
    ],
    ["such a type without a kind", campaign, empty, typeOf("la"), { is: "unlisted", label: "nhóm la", kind: undefined }],
  ])("%s", (_, plan, kind, category, expected) => expect(resolveCategory(plan, { kind, category })).toEqual(expected));

  it.each<[string, Campaign, Picked<Kind>, Picked, Resolved]>([
    [
      "both cells are asked for where both are empty",
      campaign,
      empty,
      empty,
      {
        is: "missing",
        kind: undefined,
        cells: [
          { header: "kind", value: BLANK },
          { header: "category", value: BLANK },
        ],
      },
    ],
    [
      "the kind that cannot be read is quoted",
      campaign,
      typed("đội"),
      empty,
      { is: "missing", kind: undefined, cells: [text("kind", "đội"), { header: "category", value: BLANK }] },
    ],
    [
      "only the kind is asked for where the type is a word of its own, which a type for all may cover",
      campaign,
      empty,
      typed("Tổ tự quản"),
      { is: "missing", kind: undefined, cells: [{ header: "kind", value: BLANK }] },
    ],
    [
      "such a word is no type of the plan where none stands for all",
      blankOnly,
      empty,
      typed("Tổ tự quản"),
      { is: "unlisted", label: "Tổ tự quản", kind: undefined },
    ],
    [
      "an empty type is asked for there too",
      blankOnly,
      empty,
      empty,
      {
        is: "missing",
        kind: undefined,
        cells: [
          { header: "kind", value: BLANK },
          { header: "category", value: BLANK },
        ],
      },
    ],
  ])("without a kind: %s", (_, plan, kind, category, expected) =>
    expect(resolveCategory(plan, { kind, category })).toEqual(expected),
  );

  it.each<[string, Campaign, Picked<Kind>, Picked, Resolved]>([
    ["the type for all covers an empty one", campaign, kindOf("tapThe"), empty, isOf("tap-the", "tapThe")],
    [
      "and a word of its own, by that word",
      campaign,
      kindOf("tapThe"),
      typed("Tổ tự quản"),
      isOf("tap-the", "tapThe", "Tổ tự quản"),
    ],
    ["and an error value", campaign, kindOf("tapThe"), { is: "missing", value: error }, isOf("tap-the", "tapThe")],
    ["the type for empty cells covers those only", campaign, kindOf("caNhan"), empty, isOf("nong-dan", "caNhan")],
    [
      "no error value",
      campaign,
      kindOf("caNhan"),
      { is: "missing", value: error },
      { is: "missing", kind: "caNhan", cells: [{ header: "category", value: error }] },
    ],
    [
      "no word of its own",
      campaign,
      kindOf("caNhan"),
      typed("Nghệ nhân"),
      { is: "unlisted", label: "Nghệ nhân", kind: "caNhan" },
    ],
    [
      "an empty type is asked for where none covers it",
      noCovers,
      kindOf("caNhan"),
      empty,
      { is: "missing", kind: "caNhan", cells: [{ header: "category", value: BLANK }] },
    ],
    [
      "a kind of which the plan lists no type says it all",
      { ...campaign, categories: [] },
      kindOf("tapThe"),
      empty,
      { is: "unlisted", label: "", kind: "tapThe" },
    ],
  ])("with a kind: %s", (_, plan, kind, category, expected) =>
    expect(resolveCategory(plan, { kind, category })).toEqual(expected),
  );
});
