import { lost, type LostCode } from "../../src/locale/files";

/** Collects what a file has and the grid can't keep; equal things are counted and told once. */
export class Skipped {
  private readonly found = new Map<string, { readonly code: LostCode; readonly where: string; count: number }>();

  /** `where`: a sheet, a name, a table. */
  add(code: LostCode, where = "", count = 1): void {
    if (count === 0) return;
    const key = `${code} ${where}`;
    const one = this.found.get(key) ?? { code, where, count: 0 };
    one.count += count;
    this.found.set(key, one);
  }

  sentences(): string[] {
    return [...this.found.values()].map(({ code, where, count }) => lost(code, where, count));
  }
}
