import { createContext, useContext } from "react";
import { PANE, type PaneWords } from "../../locale/pane";

export type Language = keyof typeof PANE;

/** Where the choice of language is kept on this machine. */
const KEY = "tdkt.language";

/** Vietnamese unless the user has chosen otherwise here. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

export const Words = createContext<PaneWords>(PANE.vi);

/** The words of the chosen language. */
export function useWords(): PaneWords {
  return useContext(Words);
}
