/** `NAMEDCELL("TDKT_DOT",'Đợt 1'!$B$2)`: the reference. How the name of one cell stands in Univer's formulas (`formula-text.ts`). */
import { BaseFunction } from "@univerjs/engine-formula";
import { error } from "../function-values";

export class NamedCell extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  override calculate(_name: any, reference: any): any {
    return reference ?? error("#REF!");
  }
}
