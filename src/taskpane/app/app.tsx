import { Button, FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { StrictMode, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { PANE } from "../../locale/pane";
import { AppraisalScreen } from "../appraisal/appraisal-screen";
import { CampaignScreen } from "../campaign/campaign-screen";
import { ErrorBoundary } from "./error-boundary";
import { useTheme } from "./theme";
import { useCampaign } from "./use-campaign";
import { keepLanguage, keptLanguage, Words, type Language } from "./words";

type Screen = "campaign" | "appraisal";

const useStyles = makeStyles({
  app: {
    minHeight: "100vh",
    padding: "12px 16px 24px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel's own menu lies over the top right corner, 34 × 32 px
  head: { display: "flex", alignItems: "center", gap: "8px", paddingRight: "34px", flexWrap: "wrap" },
  tabs: { flexGrow: 1, minWidth: 0, marginLeft: "-10px" },
  screen: { marginTop: "12px" },
});

/** The pane: a row of screens, one shown. */
export function App(): ReactElement {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [screen, setScreen] = useState<Screen>("campaign");
  const campaign = useCampaign();
  const words = PANE[language];
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <FluentProvider theme={theme} lang={language}>
      <Words value={words}>
        <div className={styles.app}>
          <ErrorBoundary words={words}>
            <header className={styles.head}>
              <TabList className={styles.tabs} selectedValue={screen} onTabSelect={(_, { value }) => setScreen(value as Screen)}>
                {(["campaign", "appraisal"] as const).map((one) => (
                  <Tab key={one} value={one}>
                    {words.screens[one]}
                  </Tab>
                ))}
              </TabList>
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
            <main className={styles.screen}>
              {screen === "campaign" ? <CampaignScreen campaign={campaign} /> : <AppraisalScreen campaign={campaign} />}
            </main>
          </ErrorBoundary>
        </div>
      </Words>
    </FluentProvider>
  );
}

/** Puts the pane in the place of the first page. */
export function mount(into: HTMLElement): void {
  createRoot(into).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
