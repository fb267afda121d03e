import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** Excel's own theme where it tells one, else the system's. High contrast is the system's colours, which Fluent leaves alone. */
function isDark(): boolean {
  const told: { readonly isDarkTheme?: boolean } | undefined =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return told?.isDarkTheme ?? matchMedia(DARK).matches;
}

/** The pane's theme; Excel announces no change of its own, so it is read again when the pane comes to the front. */
export function useTheme(): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = (): void => setDark(isDark());
    const media = matchMedia(DARK);
    media.addEventListener("change", look);
    window.addEventListener("focus", look);
    return () => {
      media.removeEventListener("change", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}
