import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { nominationHeaders } from "../../sheets/nomination-columns";
import { ROOM } from "../../sheets/template/nominations";
import type { SheetPlan } from "../../sheets/template/sheet-plan";
import { writeSheets } from "../../workbook/write-sheets";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { WayProps } from "./start";

interface Props extends WayProps {
  readonly campaign: Campaign;
  readonly sheets: readonly SheetPlan[];
  /** What else is to be known before it is written. */
  readonly lines?: readonly string[];
  /** Words of the button, where they are not the usual ones. */
  readonly button?: string;
}

/** Says what will be written where, and the button that writes it. */
export function WritePreview({ campaign, sheets, lines = [], button, done }: Props): ReactElement {
  const words = useWords();
  const { running, run, outcome } = useCommand(
    () => writeSheets(sheets),
    (result) => done(result.ok ? result.value : undefined),
  );
  return (
    <Section title={words.campaign.willWrite}>
      <Lines
        lines={[
          words.campaign.sheets(sheets.map((sheet) => sheet.tab)),
          words.campaign.columns(nominationHeaders(campaign).length, ROOM),
          ...lines,
        ]}
      />
      <div className="actions">
        <Button appearance="primary" disabled={running} onClick={run}>
          {button ?? words.campaign.create}
        </Button>
        {running && <Spinner size="tiny" label={words.writing} />}
      </div>
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
    </Section>
  );
}
