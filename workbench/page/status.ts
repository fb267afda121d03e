import { byId } from "./dom";

/** The line at the foot of the page, read aloud politely when it changes. */
export interface Status {
  say(text: string): void;
  /** Something went wrong: what, why, what to do next. */
  trouble(text: string): void;
}

export function statusLine(): Status {
  const line = byId("status");
  const show = (text: string, problem: boolean): void => {
    line.textContent = text;
    line.classList.toggle("problem", problem);
  };
  return { say: (text) => show(text, false), trouble: (text) => show(text, true) };
}
