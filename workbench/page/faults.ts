import { FAULT_NAMES, type FaultName, type Faults } from "../host/faults";
import type { ExcelHost } from "../host/excel-host";
import { workbench as words } from "../../src/locale/workbench";
import { boxAddress } from "../grid/a1";

export { FAULT_NAMES, type FaultName };

/** Before the page's own work, which must not meet what is meant for the add-in. Returns whether one was on. */
export function switchOffFaults({ all }: Faults): boolean {
  const on = all.filter(({ isOn }) => isOn);
  for (const fault of on) fault.off();
  return on.length > 0;
}

/** Switches a fault on or off, and says in a sentence what will happen. */
export function toggleFault({ faults, grid }: ExcelHost, name: FaultName): string {
  const fault = faults.byName(name);
  const label = words.faults[name];
  if (fault.isOn) {
    fault.off();
    return words.status.faultOff(label);
  }
  if (name === "colleagueEdit") {
    const { sheetId, boxes } = grid.selection();
    const [box] = boxes;
    const cell = box === undefined ? "A1" : boxAddress({ ...box, rows: 1, cols: 1 });
    faults.colleagueEdit.on({ sheet: grid.sheetName(sheetId), address: cell, value: words.colleague });
  } else fault.on();
  if (name === "errorInMidBatch") return words.status.faultInBatch(label);
  return fault.kind === "once" ? words.status.faultArmed(label) : words.status.faultOn(label);
}
