import { fullAddress, MAX_COLS, MAX_ROWS, parseBox, splitAddress } from "../../../grid/a1";
import type { Box, Cell, CellPatch } from "../../../grid/grid";
import { HostError } from "../../protocol/errors";
import { Model } from "../../protocol/members";
import { type Shift, shiftBox } from "../../shift";
import { demandSheet, demandWritable, findSheet, type HostContext } from "../context";
import type { SheetProtection } from "../worksheet/protection-options";
import { bounding, intersection, isEntireColumn, isEntireRow, isOnSheet, trimmed } from "./boxes";
import { coerce, isCoerced, valueType } from "./coerce";
import { RANGE } from "./range-members";

/** Excel's limit for one read or write. */
const MAX_CELLS = 5_000_000;

/** Cells of a sheet. It holds no values, only its place, which moves as a reference in a formula would. */
export class Range extends Model {
  private place: Box | undefined;

  constructor(
    readonly ctx: HostContext,
    readonly sheetId: string,
    box: Box,
  ) {
    super();
    this.place = box;
  }

  override get members() {
    return RANGE;
  }

  /** Rows or columns of its sheet came or went. */
  shift(shift: Shift): void {
    if (this.place) this.place = shiftBox(this.place, shift);
  }

  get box(): Box {
    demandSheet(this.ctx, this.sheetId);
    // all its cells were deleted; which error Excel answers is not known // unverified
    if (!this.place) throw new HostError("InvalidReference");
    return this.place;
  }

  get address(): string {
    const { box } = this;
    return fullAddress(this.ctx.grid.sheetName(this.sheetId), box);
  }

  /** Excel answers -1 for more than 2^31 - 1. */
  get cellCount(): number {
    const count = this.box.rows * this.box.cols;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.box);
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.box);
  }

  /** The box, whole rows and columns cut to what the sheet really has. */
  get clipped(): Box {
    const { box } = this;
    if (box.rows < MAX_ROWS && box.cols < MAX_COLS) return box;
    const size = this.ctx.grid.sheetSize(this.sheetId);
    return intersection(box, { r: 0, c: 0, ...size }) ?? { ...box, rows: 1, cols: 1 };
  }

  // --- contents ---

  /** Whole rows and columns answer null for what belongs to single cells. */
  private perCell<T>(read: (box: Box) => T[][]): T[][] | null {
    const { box } = this;
    if (box.rows >= MAX_ROWS || box.cols >= MAX_COLS) return null;
    if (box.rows * box.cols > MAX_CELLS) throw new HostError("RangeExceedsLimit");
    return read(box);
  }

  private cells<T>(pick: (cell: Cell) => T): T[][] | null {
    return this.perCell((box) => this.ctx.grid.read(this.sheetId, box).map((row) => row.map(pick)));
  }

  get values() {
    return this.cells((cell) => cell.v ?? "");
  }

  get formulas() {
    return this.cells((cell) => cell.f ?? cell.v ?? "");
  }

  get valueTypes() {
    return this.cells(valueType);
  }

  get text() {
    return this.perCell((box) => this.ctx.grid.text(this.sheetId, box));
  }

  get numberFormat() {
    const format = (box: Box) =>
      this.ctx.grid.styles(this.sheetId, box).map((row) => row.map((style) => style.format ?? "General"));
    return this.perCell(format);
  }

  /** A scalar, or one value in brackets, goes to all cells; null leaves a cell as it is. */
  setValues(input: unknown): void {
    const { box, sheetId } = this;
    if (box.rows >= MAX_ROWS || box.cols >= MAX_COLS) throw new HostError("InvalidArgument", "whole rows or columns");
    demandWritable(this.ctx, sheetId);
    const values = this.matrix(input);
    const ambiguous = Array.isArray(input) ? input.flat().some(isCoerced) : isCoerced(input);
    const styles = ambiguous ? this.ctx.grid.styles(sheetId, box) : [];
    this.ctx.grid.write(sheetId, box, (i, j) => {
      const { format } = styles[i]?.[j] ?? {};
      const patch = coerce(values(i, j), format === "@");
      // a percentage brings its format only to a cell that has none
      return patch?.style && format !== undefined && format !== "General" ? { v: patch.v ?? null } : patch;
    });
  }

  setNumberFormat(input: unknown): void {
    demandWritable(this.ctx, this.sheetId, "allowFormatCells");
    const formats = this.matrix(input);
    const patch = (format: unknown): CellPatch | undefined => {
      if (format === null || format === undefined) return undefined;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      return { style: { format } };
    };
    const first = formats(0, 0);
    if (isOne(input) && typeof first === "string") {
      this.ctx.grid.setStyle(this.sheetId, this.clipped, { format: first });
    } else this.ctx.grid.write(this.sheetId, this.clipped, (i, j) => patch(formats(i, j)));
  }

  private matrix(input: unknown): (i: number, j: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const rows = input as readonly unknown[];
    const { box } = this;
    const first = rows[0];
    if (isOne(input) && Array.isArray(first)) return () => (first as readonly unknown[])[0];
    const fits = rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.cols);
    if (!fits) this.refuseSize();
    return (i, j) => (rows[i] as readonly unknown[])[j];
  }

  /** office.js asks this before it sends a large write in pieces. */
  validateArraySize(rows: number, cols: number): void {
    if (rows !== this.box.rows || cols !== this.box.cols) this.refuseSize();
  }

  private refuseSize(): never {
    throw new HostError("InvalidArgument", "the input array doesn't match the size of the range");
  }

  // --- other ranges ---

  /** Another box of the same sheet. */
  at(box: Box): Range {
    if (!isOnSheet(box)) throw new HostError("InvalidArgument");
    return new Range(this.ctx, this.sheetId, box);
  }

  cell(row: number, column: number): Range {
    return this.at({ r: this.box.r + row, c: this.box.c + column, rows: 1, cols: 1 });
  }

  row(index: number): Range {
    return this.at({ ...this.box, r: this.box.r + index, rows: 1 });
  }

  column(index: number): Range {
    return this.at({ ...this.box, c: this.box.c + index, cols: 1 });
  }

  offset(rows: number, cols: number): Range {
    return this.at({ ...this.box, r: this.box.r + rows, c: this.box.c + cols });
  }

  resized(rows: number, cols: number): Range {
    return this.at({ ...this.box, rows: this.box.rows + rows, cols: this.box.cols + cols });
  }

  entireRow(): Range {
    return this.at({ ...this.box, c: 0, cols: MAX_COLS });
  }

  entireColumn(): Range {
    return this.at({ ...this.box, r: 0, rows: MAX_ROWS });
  }

  boundingRect(other: Range): Range {
    return this.at(bounding(this.box, other.box));
  }

  intersectionOrNull(other: Range): Range | null {
    const box = other.sheetId === this.sheetId ? intersection(this.box, other.box) : undefined;
    return box ? this.at(box) : null;
  }

  /** The smallest box around what the range itself holds. */
  async usedOrNull(valuesOnly: boolean): Promise<Range | null> {
    const { grid } = this.ctx;
    await grid.settle();
    const used = grid.usedBox(this.sheetId, valuesOnly);
    const within = used && intersection(this.box, used);
    if (!within) return null;
    const cells = grid.read(this.sheetId, within);
    const styles = valuesOnly ? [] : grid.styles(this.sheetId, within);
    const box = trimmed(within, (i, j) => {
      const { v, f } = cells[i]?.[j] ?? {};
      return v !== undefined || f !== undefined || Object.keys(styles[i]?.[j] ?? {}).length > 0;
    });
    return box ? this.at(box) : null;
  }

  /** The area this cell's formula spills into. */
  async spillingToOrNull(): Promise<Range | null> {
    await this.ctx.grid.settle();
    const { box } = this;
    const spill = this.ctx.grid.spills(this.sheetId).find(({ r, c }) => r === box.r && c === box.c);
    return spill ? this.at(spill) : null;
  }

  /** The cell whose formula spills into this one. */
  async spillParentOrNull(): Promise<Range | null> {
    await this.ctx.grid.settle();
    const cell = { ...this.box, rows: 1, cols: 1 };
    const spill = this.ctx.grid.spills(this.sheetId).find((area) => intersection(area, cell));
    return spill ? this.at({ ...spill, rows: 1, cols: 1 }) : null;
  }

  get hasSpill(): boolean {
    return this.ctx.grid.spills(this.sheetId).some((area) => intersection(area, this.box));
  }

  // --- hidden rows and columns: null when some are and some are not ---

  get rowHidden(): boolean | null {
    const { r, rows } = this.clipped;
    return allOrNone(this.ctx.grid.hiddenRows(this.sheetId), r, rows);
  }

  get columnHidden(): boolean | null {
    const { c, cols } = this.clipped;
    return allOrNone(this.ctx.grid.hiddenColumns(this.sheetId), c, cols);
  }

  setRowHidden(hidden: boolean): void {
    demandWritable(this.ctx, this.sheetId, "allowFormatRows");
    this.ctx.grid.setRowsHidden(this.sheetId, this.clipped.r, this.clipped.rows, hidden);
  }

  setColumnHidden(hidden: boolean): void {
    demandWritable(this.ctx, this.sheetId, "allowFormatColumns");
    this.ctx.grid.setColumnsHidden(this.sheetId, this.clipped.c, this.clipped.cols, hidden);
  }

  /** Refuses a change of these cells on a protected sheet. */
  demandWritable(allowed?: keyof SheetProtection["options"]): void {
    demandWritable(this.ctx, this.sheetId, allowed);
  }
}

const isOne = (input: unknown) =>
  !Array.isArray(input) || (input.length === 1 && Array.isArray(input[0]) && input[0].length === 1);

function allOrNone(hidden: readonly number[], start: number, count: number): boolean | null {
  const within = new Set(hidden.filter((index) => index >= start && index < start + count)).size;
  if (within === 0) return false;
  return within === count ? true : null;
}

/** A range given as an object, or as an address on a sheet (`Trang!A1:B2`, or of `sheetId` where it names none). */
export function toRange(ctx: HostContext, given: unknown, sheetId: string): Range {
  if (given instanceof Range) return given;
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  const { sheet, local } = splitAddress(given);
  const box = parseBox(local);
  const id = sheet === undefined ? sheetId : findSheet(ctx, sheet);
  if (!box || id === undefined) throw new HostError("InvalidArgument");
  return new Range(ctx, id, box);
}
