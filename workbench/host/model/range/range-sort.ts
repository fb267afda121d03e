import { Model, rowsFor, table } from "../../protocol/members";
import type { Range } from "./range";
import { sort } from "./range-changes";

export class RangeSort extends Model {
  constructor(readonly range: Range) {
    super();
  }

  override get members() {
    return RANGE_SORT;
  }
}

const { method } = rowsFor<RangeSort>();
export const RANGE_SORT = table("RangeSort", {
  apply: method(2, ({ range }, args) => sort(range, args)),
});
