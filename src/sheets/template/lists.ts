import type { Campaign } from "../../award/campaign/campaign";
import { KINDS, PROGRESS } from "../../locale/columns";
import { LISTS, LIST_TITLES, NAMES, NO_LEVEL } from "../../locale/template";

/** One column of Danh mục, which a dropdown names. */
export interface ChoiceList {
  readonly title: string;
  /** The defined name of its items. */
  readonly name: string;
  readonly items: readonly string[];
}

/** The choice lists of a campaign, in the order of Danh mục. */
export interface ChoiceLists {
  readonly all: readonly ChoiceList[];
  readonly kind: string;
  readonly round: string;
  readonly category: string;
  readonly form: string;
  readonly progress: string;
  readonly yesNo: string;
  readonly discipline: string;
  readonly gender: string;
  readonly unitState: string;
  /** Of a level column, by its id. */
  readonly levels: ReadonlyMap<string, string>;
}

/**
 * Makes the choice lists of a campaign. Each becomes a named column: a list written as text breaks at commas and at 255
 * characters.
 */
export function choiceLists(campaign: Campaign): ChoiceLists {
  const all: ChoiceList[] = [];
  const add = (title: string, id: string, items: readonly string[]): string => {
    const name = NAMES.list + id;
    all.push({ title, name, items: [...new Set(items)] });
    return name;
  };
  const fixed = ({ title, id, items }: (typeof LISTS)[keyof typeof LISTS]): string => add(title, id, items);
  const forms = campaign.tiers.flatMap(({ name, nameFor = {} }) => [name, ...Object.values(nameFor)]);
  return {
    kind: add(LIST_TITLES.loai, "LOAI", Object.values(KINDS)),
    round: add(
      LIST_TITLES.dot,
      "DOT",
      campaign.rounds.map((one) => one.label),
    ),
    category: add(
      LIST_TITLES.doiTuong,
      "DOI_TUONG",
      campaign.categories.map((one) => one.label),
    ),
    form: add(LIST_TITLES.hinhThuc, "HINH_THUC", forms),
    progress: add(LIST_TITLES.tienDo, "TIEN_DO", Object.values(PROGRESS)),
    yesNo: fixed(LISTS.coKhong),
    discipline: fixed(LISTS.kyLuat),
    gender: fixed(LISTS.gioiTinh),
    unitState: fixed(LISTS.tinhTrang),
    levels: new Map(
      campaign.evidence.flatMap(({ id, header, type, levels = [] }, index) =>
        type === "level" ? [[id, add(header, `MUC_${index + 1}`, [...levels].reverse().concat(NO_LEVEL))] as const] : [],
      ),
    ),
    all,
  };
}
