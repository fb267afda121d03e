import { revisionOf } from "../award/campaign/revision";
import type { Campaign } from "../award/campaign/campaign";
import { vi } from "../locale/vi";
import { planRules, planRulesById } from "../plans/rules";
import { cellText, rawCell } from "../text/cell";
import { workbook } from "./workbook-port";

/** Rows of cells as a host sends them. */
export type Grid = readonly (readonly unknown[])[];

/** A value, or the trouble that stands in its place: what happened, and what to do. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: string };

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** A sentence for the one cell that a failed call shows. */
export function trouble([what, todo]: readonly [string, string]): Answer<never> {
  return { ok: false, trouble: vi.trouble.say(what, todo) };
}

/** Makes a range argument a grid. Null, "", 0 and one-cell blocks of these mean that it was omitted. */
export function gridOf(argument: unknown): Grid | undefined {
  if (!Array.isArray(argument)) {
    return isOmitted(argument) ? undefined : [[argument]];
  }
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const [first = []] = rows;
  const lone = rows.length <= 1 && first.length <= 1;
  return lone && isOmitted(first[0]) ? undefined : rows;
}

function isOmitted(value: unknown): boolean {
  const raw = rawCell(value);
  return raw.is === "blank" || (raw.is === "value" && raw.cell === 0);
}

/** Campaigns that CAMPAIGN has read here, by what it answered, oldest first. Undo goes back a few. */
const read = new Map<string, Campaign>();

/** Keeps a campaign for the calls that name it: `<id>#<revision>`. */
export function remember(text: string, campaign: Campaign): void {
  read.delete(text);
  read.set(text, campaign);
  const [oldest = ""] = read.keys();
  if (read.size > 20) read.delete(oldest);
}

/**
 * Finds the campaign that an argument names. A bare id is a shipped plan; `id#hash` is that revision, shipped or the
 * workbook's; nothing is the workbook's own. Text that reports trouble is repeated.
 */
export function campaignOf(argument: unknown): Answer<Campaign> | Promise<Answer<Campaign>> {
  const cell = Array.isArray(argument) ? (argument as Grid)[0]?.[0] : argument;
  const raw = rawCell(cell);
  if (raw.is === "error") return trouble(vi.trouble.campaignError(raw.code));
  if (isOmitted(cell)) return ownCampaign();
  const text = cellText(cell);
  if (text.startsWith(vi.trouble.head)) return { ok: false, trouble: text };
  const [id = "", revision] = text.split("#");
  const shipped = planRulesById(id.toLowerCase());
  if (shipped !== undefined && (revision === undefined || revision === revisionOf(shipped))) return ok(shipped);
  if (revision === undefined) return trouble(vi.trouble.unknownCampaign(id.slice(0, 60), planIds()));
  const known = read.get(text);
  if (known !== undefined) return ok(known);
  const port = workbook();
  if (port === undefined) return trouble(vi.trouble.unreadCampaign(id));
  return port.campaign(id, revision).then((own) => (own === undefined ? trouble(vi.trouble.unreadCampaign(id)) : ok(own)));
}

function ownCampaign(): Answer<Campaign> | Promise<Answer<Campaign>> {
  const port = workbook();
  const none = (): Answer<Campaign> => trouble(vi.trouble.noCampaign(`"${planRules[planRules.length - 1]?.id ?? ""}"`));
  return port === undefined ? none() : port.campaign().then((own) => (own === undefined ? none() : ok(own)));
}

function planIds(): string {
  return planRules.map((plan) => plan.id).join(", ");
}

/** Continues with a value now, or when it comes; trouble passes through. */
export function then<T, U>(
  from: Answer<T> | Promise<Answer<T>>,
  next: (value: T) => Answer<U> | Promise<Answer<U>>,
): Answer<U> | Promise<Answer<U>> {
  if (from instanceof Promise) return from.then((answer) => (answer.ok ? next(answer.value) : answer));
  return from.ok ? next(from.value) : from;
}
