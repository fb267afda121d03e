import { Button, Input, Select, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { goToCell, recalculate, type NominationsBlock } from "../../workbook/nominations";
import { done } from "../../workbook/trouble";
import type { WorkbookCampaign } from "../app/use-campaign";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { appraise, counts, filtered, type Concern, type Filter } from "./appraise";
import { NominationRow } from "./nomination-row";
import { useNominations } from "./use-nominations";

/** How many rows are drawn at first, and added with each step: a list of thousands must not freeze the pane. */
const STEP = 100;

/** Every nomination with its verdict, what is wrong in the data, who may stand in the sheet twice. */
export function AppraisalScreen({ campaign: { state, edits } }: { readonly campaign: WorkbookCampaign }): ReactElement {
  const words = useWords();
  const block = useNominations(edits);
  if (state.is === "reading" || block.is === "reading") return <Spinner label={words.wait} />;
  if (state.is === "failed") return <Notice kind="error">{state.sentence}</Notice>;
  if (block.is === "failed") return <Notice kind="error">{block.sentence}</Notice>;
  const campaign = state.is === "read" ? state.decoded.campaign : undefined;
  if (campaign === undefined) return <Notice kind="info">{words.appraisal.none}</Notice>;
  if (block.block === undefined) return <Notice kind="warning">{words.appraisal.noSheet}</Notice>;
  return <Appraised campaign={campaign} block={block.block} />;
}

function Appraised({ campaign, block }: { readonly campaign: Campaign; readonly block: NominationsBlock }): ReactElement {
  const words = useWords().appraisal;
  const [filter, setFilter] = useState<Filter>({ status: "all", unit: "", search: "" });
  const [drawn, setDrawn] = useState(STEP);
  const { rows, problems, duplicates, nameColumn } = useMemo(() => appraise(campaign, block.values), [campaign, block]);
  const units = useMemo(() => [...new Set(rows.map((one) => one.unit).filter((unit) => unit !== ""))], [rows]);
  const again = useCommand(async () => done(await recalculate()));
  const shown = filtered(rows, filter);
  const number = counts(rows);
  const parts = STATUSES.flatMap((status) => (number[status] === 0 ? [] : [words.part[status](number[status])]));
  const go = (row: number, column: number): void => void goToCell(block.tab, block.row + row, block.column + column);
  const change = (part: Partial<Filter>): void => {
    setFilter({ ...filter, ...part });
    setDrawn(STEP);
  };
  if (rows.length === 0 && problems.length === 0) return <Notice kind="info">{words.noRows}</Notice>;
  return (
    <>
      <p role="status">{words.sentence(rows.length, parts)}</p>
      <Button size="small" disabled={again.running} onClick={again.run}>
        {words.recalculate}
      </Button>
      {again.outcome?.ok === false && <Notice kind="error">{again.outcome.sentence}</Notice>}
      <div className="fields">
        <Input
          className="wide"
          type="search"
          value={filter.search}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <Select
          value={filter.status}
          aria-label={words.status}
          onChange={(_, { value }) => change({ status: value as Filter["status"] })}
        >
          {(["all", ...STATUSES] as const).map((status) => (
            <option key={status} value={status}>
              {words.filter[status]}
            </option>
          ))}
        </Select>
        <Select value={filter.unit} aria-label={words.unit} onChange={(_, { value }) => change({ unit: value })}>
          <option value="">{words.allUnits}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </div>
      <Text quiet>{words.shown(shown.length, rows.length)}</Text>
      <ul className="rows">
        {shown.slice(0, drawn).map((one) => (
          <NominationRow key={one.row} nomination={one} sheetRow={block.row + one.row + 1} go={() => go(one.row, nameColumn)} />
        ))}
      </ul>
      {shown.length > drawn && <Button onClick={() => setDrawn(drawn + STEP)}>{words.more(shown.length - drawn)}</Button>}
      <Concerns title={words.duplicates(duplicates.length)} concerns={duplicates} top={block.row} go={go} />
      <Concerns title={words.problems(problems.length)} concerns={problems} top={block.row} go={go} />
    </>
  );
}

const STATUSES = ["eligible", "review", "insufficient", "suspended", "ineligible"] as const;

function Concerns({
  title,
  concerns,
  top,
  go,
}: {
  readonly title: string;
  readonly concerns: readonly Concern[];
  readonly top: number;
  go(row: number, column: number): void;
}): ReactElement | null {
  const words = useWords().appraisal;
  if (concerns.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="rows">
        {concerns.slice(0, STEP).map(({ row, column, sentence }, at) => (
          <li key={at}>
            <p className="text">{sentence}</p>
            <Button size="small" onClick={() => go(row, column)} aria-label={`${words.go}, ${words.row(top + row + 1)}`}>
              {words.row(top + row + 1)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
