import type { Campaign, Heading, Cited } from "../award/campaign/campaign";
import { HEADS, LABELS } from "../locale/sheets";
import type { Cell, Plain } from "./cell";
import { day, text, whole, type Book, type Column, type Row } from "./columns";
import { cited } from "./rule-columns";

/** Header words of the label rows. */
export const INFO_HEADS: readonly string[] = [HEADS.info.label, HEADS.info.value, ...HEADS.clause];

export type Label = keyof typeof LABELS;

/** How the cells behind each label are read; a number of rows may bear the labels of lists. */
const LINES: Readonly<Record<Label, Column<string> | Column<number> | Column<Cited>>> = {
  id: text(LABELS.id),
  schema: whole(LABELS.schema),
  title: text(LABELS.title),
  issuer: text(LABELS.issuer),
  superior: text(LABELS.superior),
  council: text(LABELS.council),
  place: text(LABELS.place),
  number: text(LABELS.number),
  date: day(LABELS.date),
  year: whole(LABELS.year),
  bases: text(LABELS.bases),
  theme: text(LABELS.theme),
  window: cited(LABELS.window),
  windowFrom: day(LABELS.windowFrom),
  windowTo: day(LABELS.windowTo),
  evaluation: cited(LABELS.evaluation),
  evaluationFrom: day(LABELS.evaluationFrom),
  evaluationTo: day(LABELS.evaluationTo),
  subjects: cited(LABELS.subjects),
  receiver: cited(LABELS.receiver),
  appraisers: cited(LABELS.appraisers),
  capacity: text(LABELS.capacity),
  signerTitle: text(LABELS.signerTitle),
  signerName: text(LABELS.signerName),
  recipients: text(LABELS.recipients),
};

/** Labels that several rows may bear. */
const LISTS: ReadonlySet<Label> = new Set(["bases", "appraisers", "capacity", "recipients"]);

export function isList(label: Label): boolean {
  return LISTS.has(label);
}

/** Reads the cells behind a label: the value, and its clause. */
export function readLine(label: Label, cells: readonly Plain[], row: Row): unknown {
  return LINES[label].read(cells, row);
}

/** What the label rows say; a list for every label. */
export type Lines = Readonly<Partial<Record<Label, readonly unknown[]>>>;

/** Puts the label rows together. The year has been seen to be there. */
export function headingOf(lines: Lines): Heading {
  const all = <T>(label: Label): readonly T[] => (lines[label] ?? []) as readonly T[];
  const one = <T>(label: Label): T | undefined => all<T>(label)[0];
  const said = <K extends Label>(...labels: readonly K[]): { readonly [key in K]?: string } =>
    Object.fromEntries(labels.flatMap((label) => (one(label) === undefined ? [] : [[label, one(label)]]))) as {
      readonly [key in K]?: string;
    };
  const period = (from: Label, to: Label): { readonly from?: string; readonly to?: string } => {
    const [first, last] = [one<string>(from), one<string>(to)];
    return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
  };
  const nothing: Cited = { text: "", clause: { ref: "" } };
  const [evaluation, days] = [one<Cited>("evaluation"), period("evaluationFrom", "evaluationTo")];
  const [subjects, receiver] = [one<Cited>("subjects"), one<Cited>("receiver")];
  return {
    title: one("title") ?? "",
    issuer: one("issuer") ?? "",
    ...said("superior", "council", "place", "number", "date", "theme"),
    year: one<number>("year") ?? 0,
    bases: all("bases"),
    window: { ...(one<Cited>("window") ?? nothing), ...period("windowFrom", "windowTo") },
    ...(evaluation === undefined && Object.keys(days).length === 0
      ? {}
      : { evaluation: { ...(evaluation ?? nothing), ...days } }),
    ...(subjects === undefined ? {} : { subjects }),
    ...(receiver === undefined ? {} : { receiver }),
    appraisers: all("appraisers"),
    signer: { capacity: all("capacity"), title: one("signerTitle") ?? "", name: one("signerName") ?? "" },
    recipients: all("recipients"),
  };
}

/** Writes a campaign's head as label rows; a label without a value keeps its row, to be filled. */
export function infoRows({ id, schema, heading }: Campaign, book: Book): readonly (readonly Cell[])[] {
  const { signer, window, evaluation } = heading;
  const values: Readonly<Record<Label, unknown>> = {
    ...{ superior: undefined, council: undefined, place: undefined, number: undefined, date: undefined, theme: undefined },
    ...{ subjects: undefined, receiver: undefined },
    ...heading,
    id,
    schema,
    windowFrom: window.from,
    windowTo: window.to,
    evaluation,
    evaluationFrom: evaluation?.from,
    evaluationTo: evaluation?.to,
    capacity: signer.capacity,
    signerTitle: signer.title,
    signerName: signer.name,
  };
  return (Object.keys(LABELS) as Label[]).flatMap((label) => {
    const value = values[label];
    const list: readonly unknown[] = isList(label) && Array.isArray(value) && value.length > 0 ? value : [value];
    return list.map((one) => {
      const column = LINES[label] as Column<unknown>;
      return [LABELS[label], ...column.write(Array.isArray(one) ? undefined : one, book)];
    });
  });
}
