import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { lazy, StrictMode, Suspense, useEffect, useState, type ComponentType, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { PANE } from "../../locale/pane";
import { CampaignScreen } from "../campaign/campaign-screen";
import { Notice } from "../ui/notice";
import { ErrorBoundary } from "./error-boundary";
import "./pane.css";
import { usePaneRequest } from "./requests";
import { useTheme } from "./theme";
import { useCampaign, type WorkbookCampaign } from "./use-campaign";
import { keepLanguage, keptLanguage, Words, type Language } from "./words";

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

/**
 * The pane: a row of screens, one shown.
 *
 * @param functions whether this Excel runs the functions in cells
 */
export function App({ functions }: { readonly functions: boolean }): ReactElement {
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [screen, setScreen] = useState<Screen>("campaign");
  const campaign = useCampaign();
  const request = usePaneRequest();
  useEffect(() => {
    if (request?.is === "freeze") setScreen("appraisal");
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
                  onClick={() => setScreen(one)}
                >
                  {words.screens[one]}
                </Button>
              ))}
            </nav>
            <Button
              appearance="subtle"
              size="small"
              lang={other}
              onClick={() => {
                keepLanguage(other);
                setLanguage(other);
              }}
            >
              {words.switchTo}
            </Button>
          </header>
          {!functions && <Notice kind="warning">{words.noFunctions}</Notice>}
          {request?.is === "trouble" && <Notice kind="error">{request.sentence}</Notice>}
          <main className="pane-screen">
            <ErrorBoundary key={screen} words={words}>
              <Suspense fallback={<Spinner label={words.wait} />}>
                <Shown campaign={campaign} />
              </Suspense>
            </ErrorBoundary>
          </main>
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
