import { Button, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { ATTACHED_TAB, NOTHING } from "../../locale/attached";
import { changeMap } from "../../workbook/change-map";
import type { AttachedTable } from "../../workbook/read-attached";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { ColumnList, firstChoices, meansOf, type Choice } from "./column-list";
import { Found } from "./found";
import { meaningsOf } from "./meanings";
import { previewOf } from "./preview";
import { propose } from "./proposal";

interface Props {
  readonly campaign: Campaign;
  readonly table: AttachedTable;
  done(): void;
}

/** Changes how an attached table is read: its columns as they stand now, with what was confirmed where that is still known. */
export function ChangeTable({ campaign, table, done }: Props): ReactElement {
  const all = useWords();
  const words = all.attach;
  const header = useMemo(() => ({ row: 0, rows: table.headerRows }), [table]);
  const columns = useMemo(() => wholeWidth(campaign, table), [campaign, table]);
  const cells = { ...table, isProtected: false, tabs: [] };
  const [choices, setChoices] = useState<readonly Choice[]>(() => {
    const { read } = table;
    if (!read.ok) return firstChoices(columns);
    return columns.map(({ index }) => ({ means: plain(read.columns[index]), confirmed: true }));
  });
  const means = meansOf(choices);
  const preview = previewOf(campaign, cells, header, columns, means);
  const { running, run, outcome } = useCommand(async () => {
    const changed = columns.map(({ index, words: own }) => ({ words: own, means: means[index] ?? "" }));
    const result = await changeMap(table.number, changed);
    if (result.ok) done();
    return result;
  });
  return (
    <Section title={words.changeOf(table.tab)}>
      <ColumnList
        columns={columns}
        choices={choices}
        meanings={meaningsOf(campaign)}
        first={table.column}
        choose={(index, choice) => setChoices(choices.map((one, at) => (at === index ? choice : one)))}
      />
      {preview.nameColumn === undefined && <Notice kind="error">{words.noName}</Notice>}
      {preview.twice.length > 0 && <Notice kind="error">{words.twice(preview.twice)}</Notice>}
      {preview.nameColumn !== undefined && preview.twice.length === 0 && (
        <>
          <Found sheet={preview.sheet} cells={cells} />
          <Text quiet>{words.changeWrites(ATTACHED_TAB)}</Text>
          <div className="actions">
            <Button appearance="primary" disabled={running} onClick={run}>
              {words.saveChange}
            </Button>
            {running && <Spinner size="tiny" label={all.writing} />}
          </div>
        </>
      )}
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
    </Section>
  );
}

function plain(means: string | undefined): string {
  return means === undefined || means === NOTHING ? "" : means;
}

/** Every column of the range, those without words at its end too: each has its row in Ghép cột. */
function wholeWidth(campaign: Campaign, { values, headerRows }: AttachedTable): ReturnType<typeof propose>["columns"] {
  return propose(campaign, values, { row: 0, rows: headerRows }).columns;
}
