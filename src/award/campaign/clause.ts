import type { Clause } from "./campaign";

/**
 * Names a clause as the plan prints it, with the title where the plan uses the number twice.
 *
 * @example
 * cite({ ref: "V.2.1.2.a", printed: "V.2.2.2.a" }) //=> "V.2.2.2.a"
 * cite({ ref: "II.3bis", printed: "II.3", title: "Cải cách hành chính" }) //=> "II.3 “Cải cách hành chính”"
 */
export function cite(clause: Clause): string {
  const number = clause.printed ?? clause.ref;
  return clause.title === undefined ? number : `${number} “${clause.title}”`;
}
