import { toFlag } from "../../protocol/arguments";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";

/** `context.runtime` */
export class Runtime extends Model {
  constructor(readonly ctx: HostContext) {
    super();
  }

  override get members() {
    return RUNTIME;
  }
}

const { scalar } = rowsFor<Runtime>();
export const RUNTIME = table("Runtime", {
  enableEvents: scalar(
    8,
    ({ ctx }) => ctx.state.eventsEnabled,
    ({ ctx }, value) => {
      ctx.state.eventsEnabled = toFlag(value);
    },
  ),
});
