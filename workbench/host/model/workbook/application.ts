import { toWord } from "../../protocol/arguments";
import { Model, rowsFor, table } from "../../protocol/members";
import type { HostContext } from "../context";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export class Application extends Model {
  constructor(readonly ctx: HostContext) {
    super();
  }

  override get members() {
    return APPLICATION;
  }

  /** `Recalculate` only what is out of date; the others ask every custom function again. */
  async calculate(what: (typeof CALCULATIONS)[number]): Promise<void> {
    const { grid, functions } = this.ctx;
    if (what !== "Recalculate") {
      functions.forget();
      grid.calculate();
    }
    await grid.settle();
  }

  get calculationState(): "Done" | "Calculating" | "Pending" {
    if (this.ctx.functions.pending > 0) return "Pending";
    return this.ctx.grid.busy ? "Calculating" : "Done";
  }
}

const { scalar, method } = rowsFor<Application>();
export const APPLICATION = table("Application", {
  calculate: method(1, (application, args) => application.calculate(args.word(0, CALCULATIONS))),
  // remembered; the grid goes on calculating by itself
  calculationMode: scalar(
    1,
    ({ ctx }) => ctx.state.calculationMode,
    ({ ctx }, value) => {
      ctx.state.calculationMode = toWord(value, MODES);
    },
    8,
  ),
  calculationState: scalar(9, ({ calculationState }) => calculationState),
  // a batch is written and calculated at once anyway
  suspendApiCalculationUntilNextSync: method(6, () => undefined),
  suspendScreenUpdatingUntilNextSync: method(9, () => undefined),
});
