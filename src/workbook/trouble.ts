import { workbookTrouble as say } from "../locale/workbook";

/** A command's result, or the sentence that says why the workbook is as it was. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(sentence: string): Outcome<never> {
  return { ok: false, sentence };
}

/** Ends a command from within its run; its message is the sentence. */
export class Refusal extends Error {}

/** Runs a command; whatever ends it becomes a sentence. */
export async function attempt<T>(command: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await command());
  } catch (error) {
    return refused(sentenceOf(error));
  }
}

/** Says in a sentence what Excel refused, or that the add-in itself made a mistake. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== "string") return say.mistake(String(message ?? error).slice(0, 160));
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return say.cellEdit;
    case "AccessDenied":
      return say.protected("");
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
      return say.tooLarge;
    case "ItemNotFound":
    case "InvalidReference":
      return say.gone;
    case "Timeout":
    case "ConnectionFailure":
      return say.lost;
    default:
      return say.other(`${code}: ${String(message)}`.slice(0, 160));
  }
}

/** For what the pane reads by itself: while somebody types into a cell it waits for the end instead of failing. */
export const WHEN_TYPED = { delayForCellEdit: true } as const;
