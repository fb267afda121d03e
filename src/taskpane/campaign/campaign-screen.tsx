import { Button, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { troubleText } from "../../sheets/trouble";
import { removeLeftOver } from "../../workbook/write-sheets";
import type { WorkbookCampaign } from "../app/use-campaign";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { CampaignInUse } from "./campaign-in-use";
import { Start } from "./start";

/** Which campaign this workbook holds, or which plan it shall hold. */
export function CampaignScreen({ campaign }: { readonly campaign: WorkbookCampaign }): ReactElement {
  const words = useWords();
  const { state, read, edits } = campaign;
  const [created, setCreated] = useState<readonly string[]>();
  switch (state.is) {
    case "reading":
      return <Spinner label={words.wait} />;
    case "failed":
      return (
        <>
          <Notice kind="error">{state.sentence}</Notice>
          <Button onClick={read}>{words.retry}</Button>
        </>
      );
    case "leftOver":
      return <LeftOver tabs={state.tabs} done={read} />;
    case "none":
      return (
        <Start
          done={(tabs) => {
            setCreated(tabs);
            read();
          }}
        />
      );
    case "read": {
      const { campaign: own, troubles } = state.decoded;
      if (own !== undefined) {
        return (
          <>
            {created !== undefined && <Notice kind="success">{words.campaign.created(created)}</Notice>}
            <CampaignInUse campaign={own} book={state} edits={edits} done={read} />
          </>
        );
      }
      return (
        <Section title={words.campaign.unread}>
          <Lines lines={troubles.map(troubleText)} />
        </Section>
      );
    }
  }
}

function LeftOver({ tabs, done }: { readonly tabs: readonly string[]; done(): void }): ReactElement {
  const words = useWords();
  const { running, run, outcome } = useCommand(removeLeftOver, done);
  return (
    <>
      <Notice kind="warning">{words.campaign.leftOver(tabs)}</Notice>
      <Button appearance="primary" disabled={running} onClick={run}>
        {words.campaign.removeLeftOver}
      </Button>
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
    </>
  );
}
