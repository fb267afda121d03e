import type { Campaign, PlanNote } from "../../award/campaign/campaign";
import { HEADERS, KINDS } from "../../locale/columns";
import { trial } from "../../locale/own-campaign";
import type { Sample, SampleNomination } from "./sample";
import { serialDay, type SampleCell } from "./sheet";

/** A plan with invented units and nominations, to be written as its template is. */
export interface Trial {
  /** The plan with the sample's units. */
  readonly campaign: Campaign;
  /** Says in Phong trào that the rows are invented. */
  readonly note: PlanNote;
  /** Nominations, each by the header words of Đề nghị. */
  readonly rows: readonly Readonly<Record<string, SampleCell>>[];
  readonly warning: string;
}

/** Makes of a sample what the template of its plan takes. */
export function trialOf(sample: Sample, plan: Campaign): Trial {
  return {
    campaign: { ...plan, units: sample.units.map(({ name, people }) => ({ name, people })) },
    note: { id: trial.note, is: "reading", clause: { ref: "" }, text: trial.text },
    rows: sample.nominations.map((one, at) => rowOf(one, at + 1, plan)),
    warning: trial.heading,
  };
}

function rowOf(
  one: SampleNomination,
  order: number,
  { rounds, evidence, dossier }: Campaign,
): Readonly<Record<string, SampleCell>> {
  return {
    [HEADERS.id]: one.id,
    [HEADERS.order]: order,
    [HEADERS.round]: rounds[one.round - 1]?.label ?? one.round,
    [HEADERS.kind]: KINDS[one.kind],
    [HEADERS.name]: one.name,
    [HEADERS.birthYear]: one.birthYear ?? "",
    [HEADERS.gender]: one.gender,
    [HEADERS.position]: one.position,
    [HEADERS.unit]: one.unit,
    [HEADERS.requested]: one.requested,
    [HEADERS.summary]: one.summary,
    ...Object.fromEntries(
      evidence.map(({ id, header, type }) => [header, type === "discipline" ? one.discipline : (one.evidence[id] ?? "")]),
    ),
    [HEADERS.received]: serialDay(one.received),
    ...Object.fromEntries(dossier.filter((item) => item.of === "nominee").map(({ id, label }) => [label, one.papers[id] ?? ""])),
    [HEADERS.note]: one.note,
  };
}
