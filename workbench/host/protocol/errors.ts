/** An error that reaches the add-in as an `OfficeExtension.Error`. Codes are those of `Excel.ErrorCodes`. */
import { GridError } from "../../grid/grid";

/** The sentences Excel sends with its codes, as documented. */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
} as const;

export type ErrorCode = keyof typeof SENTENCES;

const STATUS: { readonly [code in ErrorCode]?: number } = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export class HostError extends Error {
  readonly http: number;

  /** @param detail is added to Excel's sentence. `location` is filled in by the dispatcher: `Worksheet.getRange`. */
  constructor(
    readonly code: ErrorCode,
    detail?: string,
    readonly location?: string,
  ) {
    super(detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.http = STATUS[code] ?? 400;
  }
}

/** What was thrown, as an error of the protocol. A mistake of the host itself is a GeneralException with its stack. */
export function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof GridError) return new HostError(thrown.code, thrown.message);
  return new HostError("GeneralException", thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
}
