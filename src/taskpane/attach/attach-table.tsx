import { Button, Checkbox, Input, Select, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { ATTACHED_TAB } from "../../locale/attached";
import type { HeaderRows } from "../../sheets/attached/column-map";
import { address, type SheetPlan } from "../../sheets/template/sheet-plan";
import { attachTable } from "../../workbook/attach";
import type { SheetCells } from "../../workbook/read-sheet";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { ColumnList, firstChoices, meansOf, type Choice } from "./column-list";
import { Found } from "./found";
import { meaningsOf } from "./meanings";
import { attachmentOf, previewOf } from "./preview";
import { propose, type HeaderPlace, type Proposal } from "./proposal";
import { useSheet } from "./use-sheet";

interface Props {
  readonly campaign: Campaign;
  /** New sheets that are written together with the table. */
  readonly sheets: readonly SheetPlan[];
  done(): void;
}

/** Attaches a table: the sheet in front or another, its columns as proposed and corrected, what will be written, and consent. */
export function AttachTable(props: Props): ReactElement {
  const words = useWords();
  const { state, read } = useSheet();
  if (state.is === "reading") return <Spinner label={words.wait} />;
  if (state.is === "failed")
    return (
      <>
        <Notice kind="error">{state.sentence}</Notice>
        <Button onClick={() => read()}>{words.retry}</Button>
      </>
    );
  const { cells } = state;
  return (
    <>
      <div className="fields">
        <label className="field wide">
          {words.attach.sheet}
          <Select value={cells.tab} onChange={(_, { value }) => read(value)}>
            {cells.tabs.map((tab) => (
              <option key={tab} value={tab}>
                {tab}
              </option>
            ))}
          </Select>
        </label>
      </div>
      <div className="actions">
        <Button size="small" onClick={() => read(cells.tab)}>
          {words.attach.reread}
        </Button>
      </div>
      {cells.values.length === 0 ? (
        <Notice kind="info">{words.attach.empty}</Notice>
      ) : (
        <Columns key={cells.tab} {...props} cells={cells} />
      )}
    </>
  );
}

function Columns({ campaign, sheets, done, cells }: Props & { readonly cells: SheetCells }): ReactElement {
  const words = useWords().attach;
  const [place, setPlace] = useState<{ readonly row: number; readonly rows?: HeaderRows }>();
  const proposal = useMemo(() => propose(campaign, cells.values, place), [campaign, cells, place]);
  const { header } = proposal;
  const move = (row: number, rows?: HeaderRows): void => {
    if (row >= 0 && row < cells.values.length) setPlace({ row, ...(rows === undefined ? {} : { rows }) });
  };
  return (
    <>
      {proposal.isGuess && <Notice kind="warning">{words.headerGuess}</Notice>}
      <div className="fields">
        <label className="field">
          {words.headerRow}
          <Input
            type="number"
            min={cells.row + 1}
            max={cells.row + cells.values.length}
            value={String(cells.row + header.row + 1)}
            onChange={(_, { value }) => move(Number(value) - 1 - cells.row)}
          />
        </label>
        <label className="field">
          {words.headerRows}
          <Select value={String(header.rows)} onChange={(_, { value }) => move(header.row, Number(value) as HeaderRows)}>
            {["1", "2", "3"].map((rows) => (
              <option key={rows}>{rows}</option>
            ))}
          </Select>
        </label>
      </div>
      <Confirm
        key={`${header.row} ${header.rows} ${proposal.columns.map((one) => one.words).join("\n")}`}
        campaign={campaign}
        sheets={sheets}
        done={done}
        cells={cells}
        header={header}
        proposal={proposal}
      />
    </>
  );
}

function Confirm({
  campaign,
  sheets,
  done,
  cells,
  header,
  proposal: { columns },
}: Props & { readonly cells: SheetCells; readonly header: HeaderPlace; readonly proposal: Proposal }): ReactElement {
  const all = useWords();
  const words = all.attach;
  const [choices, setChoices] = useState<readonly Choice[]>(() => firstChoices(columns));
  const [ids, setIds] = useState(false);
  const [results, setResults] = useState(false);
  const means = useMemo(() => meansOf(choices), [choices]);
  const preview = useMemo(() => previewOf(campaign, cells, header, columns, means), [campaign, cells, header, columns, means]);
  const { running, run, outcome } = useCommand(async () => {
    const attachment = attachmentOf(campaign, cells, header, columns, means, preview, { ids, results });
    const result = await attachTable(sheets, attachment);
    // a refusal stays on the screen, with all that was chosen
    if (result.ok) done();
    return result;
  });
  const waiting = choices.filter(({ means: one, confirmed }, at) => one !== "" && !confirmed && columns[at]?.confirm).length;
  const isReady = preview.nameColumn !== undefined && preview.twice.length === 0;
  const nominations = preview.sheet.rows.filter((row) => row.kind === "nomination").length;
  const cell = (column: number): string =>
    address({ row: cells.row + header.row, column: cells.column + columns.length + column, rows: 1, columns: 1 });
  const writesIds = ids && !preview.hasIds;
  return (
    <>
      <Section title={words.columns}>
        <Text quiet>{words.columnsHint}</Text>
        <ColumnList
          columns={columns}
          choices={choices}
          meanings={meaningsOf(campaign)}
          first={cells.column}
          choose={(index, choice) => setChoices(choices.map((one, at) => (at === index ? choice : one)))}
        />
      </Section>
      {waiting > 0 && <Notice kind="warning">{words.toConfirm(waiting)}</Notice>}
      {preview.nameColumn === undefined && <Notice kind="error">{words.noName}</Notice>}
      {preview.twice.length > 0 && <Notice kind="error">{words.twice(preview.twice)}</Notice>}
      {isReady && (
        <>
          <Found sheet={preview.sheet} cells={cells} />
          <Section title={words.consent}>
            {cells.isProtected && <Notice kind="warning">{words.protected}</Notice>}
            {preview.hasIds ? (
              <Text>{words.hasIds}</Text>
            ) : (
              <Checkbox
                checked={ids}
                disabled={cells.isProtected}
                label={words.ids(nominations, cell(0))}
                onChange={(_, { checked }) => setIds(checked === true)}
              />
            )}
            <Checkbox
              checked={results}
              disabled={cells.isProtected}
              label={words.results(cell(writesIds ? 2 : 1))}
              onChange={(_, { checked }) => setResults(checked === true)}
            />
          </Section>
          <Section title={words.willWrite}>
            <Lines
              lines={[
                ...(sheets.length === 0 ? [] : [words.sheets(sheets.map((sheet) => sheet.tab))]),
                words.mapRows(ATTACHED_TAB),
                writesIds || results ? words.nothingElse(cells.tab) : words.untouched(cells.tab),
              ]}
            />
            <div className="actions">
              <Button appearance="primary" disabled={running} onClick={run}>
                {words.attach}
              </Button>
              {running && <Spinner size="tiny" label={all.writing} />}
            </div>
            {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
          </Section>
        </>
      )}
    </>
  );
}
