// An empty Fluent page that also loads office.js: the least that any pane of this kind costs.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

void Office.onReady().then(() => {
  const home = document.getElementById("pane");
  if (home === null) throw new Error("the page has no #pane");
  createRoot(home).render(
    <FluentProvider theme={webLightTheme}>
      <ul>
        <li>.</li>
      </ul>
    </FluentProvider>,
  );
});
