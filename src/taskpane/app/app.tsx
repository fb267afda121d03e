import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { lazy, StrictMode, Suspense, useEffect, useState, type ComponentType, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { PANE } from "../../locale/pane";
import { CampaignScreen } from "../campaign/campaign-screen";
import { Notice } from "../ui/notice";
import { ErrorBoundary } from "./error-boundary";
import { keep, kept } from "./kept";
import "./pane.css";
import { usePaneRequest } from "./use-request";
import { useTheme } from "./theme";
import { useCampaign, type WorkbookCampaign } from "./use-campaign";
import { keptLanguage, Words, type Language } from "./words";

/** What every screen is given. */
export interface ScreenProps {
  readonly campaign: WorkbookCampaign;
}

const AppraisalScreen = lazy(() =>
  import(/* webpackChunkName: "appraisal" */ "../appraisal/appraisal-screen").then((file) => ({ default: file.AppraisalScreen })),
);

/** The screens in the order of the work, one a step; those after the first are loaded when they are chosen. */
const SCREENS = { campaign: CampaignScreen, appraisal: AppraisalScreen } satisfies Record<string, ComponentType<ScreenProps>>;

type Screen = keyof typeof SCREENS;

/** Where the work was left. */
function keptScreen(): Screen {
  const screen = kept("screen");
  return screen !== undefined && Object.hasOwn(SCREENS, screen) ? (screen as Screen) : "campaign";
}

/**
 * The pane: a row of screens, one shown.
 *
 * @param functions whether this Excel runs the functions in cells
 */
export function App({ functions }: { readonly functions: boolean }): ReactElement {
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [chosen, setChosen] = useState<Screen>();
  const campaign = useCampaign();
  const isNew = campaign.state.is === "none";
  // a workbook without a campaign begins at the beginning, and stays there when it has got one
  useEffect(() => {
    if (isNew) setChosen((now) => now ?? "campaign");
  }, [isNew]);
  const screen = chosen ?? (isNew ? "campaign" : keptScreen());
  const request = usePaneRequest();
  useEffect(() => {
    if (request?.is === "freeze") setChosen("appraisal");
  }, [request]);
  const words = PANE[language];
  const other: Language = language === "vi" ? "en" : "vi";
  const Shown = SCREENS[screen];
  return (
    <FluentProvider theme={theme} lang={language}>
      <Words value={words}>
        <div className="pane">
          <header className="pane-head">
            <nav aria-label={words.steps}>
              {(Object.keys(SCREENS) as Screen[]).map((one) => (
                <Button
                  key={one}
                  appearance="subtle"
                  aria-current={one === screen ? "page" : undefined}
                  onClick={() => {
                    keep("screen", one);
                    setChosen(one);
                  }}
                >
                  {words.screens[one]}
                </Button>
              ))}
            </nav>
          </header>
          {!functions && <Notice kind="warning">{words.noFunctions}</Notice>}
          {request?.is === "trouble" && <Notice kind="error">{request.sentence}</Notice>}
          <main className="pane-screen">
            <h1 className="heard">{words.screens[screen]}</h1>
            <ErrorBoundary key={screen} words={words}>
              <Suspense fallback={<Spinner label={words.wait} />}>
                <Shown campaign={campaign} />
              </Suspense>
            </ErrorBoundary>
          </main>
          <footer className="pane-foot">
            <a href="help.html" target="_blank" rel="noopener">
              {words.help}
            </a>
            <Button
              appearance="subtle"
              size="small"
              lang={other}
              onClick={() => {
                keep("language", other);
                setLanguage(other);
              }}
            >
              {words.switchTo}
            </Button>
          </footer>
        </div>
      </Words>
    </FluentProvider>
  );
}

/** Puts the pane in the place of the first page. */
export function mount(into: HTMLElement, functions: boolean): void {
  createRoot(into).render(
    <StrictMode>
      <App functions={functions} />
    </StrictMode>,
  );
}
