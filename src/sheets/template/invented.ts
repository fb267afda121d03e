import type { Cell } from "../cell";

/** Rows that are written with the template, for whoever tries it; `warning` says on the sheets that they are invented. */
export interface Invented {
  /** Nominations, each by the header words of Đề nghị. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly warning?: string;
}

/** A title with the warning, where there is one. */
export function warned(title: string, { warning }: Invented): string {
  return warning === undefined ? title : `${title} (${warning})`;
}
