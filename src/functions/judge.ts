import type { Campaign } from "../award/campaign/campaign";
import { decide, type Decision } from "../award/eligibility/decide";
import type { Nomination } from "../award/nomination/nomination";
import { vi } from "../locale/vi";
import { ok, then, trouble, type Answer } from "./arguments";
import { blockOf, rowsOf, seenTwice, type Block, type Invocation } from "./block";

/** What a cell shows. */
export type Shown = string | number;

/** A block of results, or a promise of it where the workbook must be asked. */
export type Results = Shown[][] | Promise<Shown[][]>;

/**
 * Answers a call: what was found, or one cell that says what the trouble is. Nothing throws.
 */
export function answered(find: () => Answer<Shown[][]> | Promise<Answer<Shown[][]>>): Results {
  const shown = (answer: Answer<Shown[][]>): Shown[][] => (answer.ok ? answer.value : [[answer.trouble]]);
  const unexpected = (error: unknown): Shown[][] =>
    shown(trouble(vi.trouble.unexpected(error instanceof Error ? error.message : String(error))));
  try {
    const answer = find();
    return answer instanceof Promise ? answer.then(shown).catch(unexpected) : shown(answer);
  } catch (error) {
    return unexpected(error);
  }
}

/** Reads a block and makes the results of it; nothing at all is one empty cell. */
export function ofBlock(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  invocation: Invocation | undefined,
  results: (block: Block) => Answer<Shown[][]>,
): Results {
  return answered(() =>
    then(blockOf(rows, headers, campaign, invocation), (block) => (block === undefined ? ok([[""]]) : results(block))),
  );
}

/** How one row of results is written. */
export interface Column {
  /** Stands beside the header row, where the block contains it. */
  readonly title: string;
  of(campaign: Campaign, nomination: Nomination, decision: Decision): string;
}

/** Judges every row of a block and writes one result a row (m×1). */
export function judgeRows(
  rows: unknown,
  headers: unknown,
  campaign: unknown,
  invocation: Invocation | undefined,
  column: Column,
): Results {
  return ofBlock(rows, headers, campaign, invocation, (block) => {
    const cells: Shown[] = Array.from({ length: block.body }, (_, index) => (index === block.header ? column.title : ""));
    const ids = new Set<string>();
    let titled = block.header !== undefined;
    for (const [index, row] of rowsOf(block)) {
      if (row.is !== "nomination") {
        // a header that was passed apart may stand in the block as well
        cells[index] = row.is === "header" && !titled ? column.title : "";
        titled ||= row.is === "header";
        continue;
      }
      const twice = seenTwice(ids, row.nomination.id);
      if (twice !== undefined) return twice;
      cells[index] = column.of(block.campaign, row.nomination, decide(block.campaign, row.nomination));
    }
    return ok(cells.map((cell) => [cell]));
  });
}
