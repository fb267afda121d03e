import { createContext, useContext } from "react";
import { PANE, type PaneWords } from "../../locale/pane";
import { kept } from "./kept";

export type Language = keyof typeof PANE;

/** Vietnamese unless the user has chosen otherwise here. */
export function keptLanguage(): Language {
  return kept("language") === "en" ? "en" : "vi";
}

export const Words = createContext<PaneWords>(PANE.vi);

/** The words of the chosen language. */
export function useWords(): PaneWords {
  return useContext(Words);
}
