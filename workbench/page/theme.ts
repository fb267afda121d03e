export type Theme = "system" | "light" | "dark";

const KEPT = "theme";
const systemDark = matchMedia("(prefers-color-scheme: dark)");

export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function isDark(theme: Theme): boolean {
  return theme === "system" ? systemDark.matches : theme === "dark";
}

/**
 * Applies a theme and keeps it for the next visit. The frame of the pane follows by itself: a frame's preferred colour scheme is
 * the one of its element.
 */
export function applyTheme(theme: Theme): boolean {
  localStorage.setItem(KEPT, theme);
  const dark = isDark(theme);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  return dark;
}

/** Calls back when the machine turns dark or light. */
export function onSystemTheme(changed: () => void): void {
  systemDark.addEventListener("change", changed);
}
