import type { Campaign } from "../award/campaign/campaign";
import { HEADERS } from "../locale/columns";

/**
 * Lists the headers of the tally sheet (Đề nghị) in the template's order: the common columns, the evidence left to right,
 * the last block up to `Ghi chú`. A call without headers takes a row of exactly this width.
 */
export function nominationHeaders(campaign: Campaign): readonly string[] {
  const { evidence, dossier } = campaign;
  const columns = evidence.filter((one) => one.sumOf === undefined);
  const papers = dossier.filter((item) => item.of === "nominee").map((item) => item.label);
  return [
    HEADERS.id,
    HEADERS.order,
    HEADERS.round,
    HEADERS.kind,
    HEADERS.name,
    HEADERS.birthYear,
    HEADERS.gender,
    HEADERS.womenShare,
    HEADERS.position,
    HEADERS.unit,
    HEADERS.category,
    HEADERS.requested,
    HEADERS.summary,
    HEADERS.proof,
    ...columns.filter((one) => one.type !== "discipline").map((one) => one.header),
    ...columns.filter((one) => one.type === "discipline").map((one) => one.header),
    HEADERS.score,
    HEADERS.received,
    ...papers,
    HEADERS.opinion,
    HEADERS.agreed,
    HEADERS.agreedTier,
    HEADERS.progress,
    HEADERS.note,
  ];
}
