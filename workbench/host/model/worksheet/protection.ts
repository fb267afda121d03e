import { HostError } from "../../protocol/errors";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";
import { PROTECTION_OPTIONS } from "./protection-options";

/** Protection as a state: writes through the API are refused (AccessDenied). All cells count as locked. */
export class WorksheetProtection extends Model {
  constructor(
    readonly ctx: HostContext,
    readonly sheetId: string,
  ) {
    super();
  }

  override get members() {
    return PROTECTION;
  }

  get state() {
    return this.ctx.state.protections.get(this.sheetId);
  }

  protect(options: Readonly<Record<string, unknown>>, password: string | undefined): void {
    if (this.state) throw new HostError("AccessDenied", "the sheet is protected already");
    const allowed = PROTECTION_OPTIONS.map((option) => [option, options[option] === true]);
    this.ctx.state.protections.set(this.sheetId, { options: Object.fromEntries(allowed), password });
  }

  unprotect(password: string | undefined): void {
    if (this.state?.password !== undefined && this.state.password !== password) throw new HostError("AccessDenied");
    this.ctx.state.protections.delete(this.sheetId);
  }
}

const { scalar, method } = rowsFor<WorksheetProtection>();
export const PROTECTION = table("WorksheetProtection", {
  options: scalar(2, ({ state }) => state?.options ?? null),
  protect: method(2, (target, args) => target.protect(args.record(0), args.optionalText(1))),
  protected: scalar(2, ({ state }) => state !== undefined),
  unprotect: method(7, (target, args) => target.unprotect(args.optionalText(0))),
});
