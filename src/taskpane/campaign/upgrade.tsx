import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { VERSIONS } from "../../sheets/schema";
import type { CampaignBlocks } from "../../workbook/campaign-blocks";
import { upgradePreview, upgradeWorkbook } from "../../workbook/upgrade";
import { refused } from "../../workbook/trouble";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";

/** How many cells the preview names. */
const SHOWN = 30;

/** An older workbook: what bringing it to the newest version will write, and the button that does. */
export function Upgrade({
  version,
  blocks,
  done,
}: {
  readonly version: number;
  readonly blocks: CampaignBlocks;
  done(): void;
}): ReactElement {
  const { upgrade: words, edit, inspection } = useWords();
  const preview = upgradePreview(blocks);
  const { running, run, outcome } = useCommand(
    async () => (preview === undefined ? refused(words.cannot) : upgradeWorkbook(preview)),
    done,
  );
  const cells = preview?.cells ?? [];
  const text = (value: unknown): string => (value === "" || value === undefined ? edit.nothing : String(value));
  return (
    <Section title={words.title}>
      <Notice kind="warning">{words.older(version, VERSIONS.newest)}</Notice>
      {preview === undefined ? (
        <Text>{words.cannot}</Text>
      ) : (
        <>
          <Text>{words.willWrite(cells.length)}</Text>
          <Lines
            lines={[
              ...cells
                .slice(0, SHOWN)
                .map(({ tab, sheetRow, from, to }) => inspection.change(inspection.row(tab, sheetRow), text(from), text(to))),
              ...(cells.length > SHOWN ? [words.more(cells.length - SHOWN)] : []),
            ]}
          />
          <div className="actions">
            <Button appearance="primary" disabled={running} onClick={run}>
              {words.button}
            </Button>
          </div>
        </>
      )}
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
    </Section>
  );
}
