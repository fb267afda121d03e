import { Button, Input, Select, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { goToCell, recalculate, type Nominations } from "../../workbook/nominations";
import { done } from "../../workbook/trouble";
import type { WorkbookCampaign } from "../app/use-campaign";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { appraiseAll, counts, filtered, type Concern, type Filter, type Place } from "./appraise";
import { NominationRow } from "./nomination-row";
import { useNominations } from "./use-nominations";

/** How many rows are drawn at first, and added with each step: a list of thousands must not freeze the pane. */
const STEP = 100;

/** Every nomination with its verdict, what is wrong in the data, who may stand in the sheet twice. */
export function AppraisalScreen({ campaign: { state, edits } }: { readonly campaign: WorkbookCampaign }): ReactElement {
  const words = useWords();
  const read = useNominations(edits);
  if (state.is === "reading" || read.is === "reading") return <Spinner label={words.wait} />;
  if (state.is === "failed") return <Notice kind="error">{state.sentence}</Notice>;
  if (read.is === "failed") return <Notice kind="error">{read.sentence}</Notice>;
  const campaign = state.is === "read" ? state.decoded.campaign : undefined;
  if (campaign === undefined) return <Notice kind="info">{words.appraisal.none}</Notice>;
  const { blocks, sentences } = read.nominations;
  return (
    <>
      {sentences.length > 0 && (
        <Notice kind="warning">
          <Lines lines={sentences} />
        </Notice>
      )}
      {blocks.length > 0 && <Appraised campaign={campaign} blocks={blocks} />}
      {blocks.length + sentences.length === 0 && <Notice kind="warning">{words.appraisal.noSheet}</Notice>}
    </>
  );
}

function Appraised({ campaign, blocks }: { readonly campaign: Campaign; readonly blocks: Nominations["blocks"] }): ReactElement {
  const words = useWords().appraisal;
  const [filter, setFilter] = useState<Filter>({ status: "all", unit: "", search: "" });
  const [drawn, setDrawn] = useState(STEP);
  const { rows, problems, duplicates } = useMemo(() => appraiseAll(campaign, blocks), [campaign, blocks]);
  const units = useMemo(() => [...new Set(rows.map((one) => one.unit).filter((unit) => unit !== ""))], [rows]);
  const again = useCommand(async () => done(await recalculate()));
  const shown = filtered(rows, filter);
  const number = counts(rows);
  const parts = STATUSES.flatMap((status) => (number[status] === 0 ? [] : [words.part[status](number[status])]));
  const go = ({ tab, row, column }: Place): void => void goToCell(tab, row, column);
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
          <NominationRow key={`${one.tab} ${one.row}`} nomination={one} sheetRow={one.row + 1} go={() => go(one)} />
        ))}
      </ul>
      {shown.length > drawn && <Button onClick={() => setDrawn(drawn + STEP)}>{words.more(shown.length - drawn)}</Button>}
      <Concerns title={words.duplicates(duplicates.length)} concerns={duplicates} go={go} />
      <Concerns title={words.problems(problems.length)} concerns={problems} go={go} />
    </>
  );
}

const STATUSES = ["eligible", "review", "insufficient", "suspended", "ineligible"] as const;

function Concerns({
  title,
  concerns,
  go,
}: {
  readonly title: string;
  readonly concerns: readonly Concern[];
  go(place: Place): void;
}): ReactElement | null {
  const words = useWords().appraisal;
  if (concerns.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="rows">
        {concerns.slice(0, STEP).map((one, at) => (
          <li key={at}>
            <p className="text">{one.sentence}</p>
            <Button size="small" onClick={() => go(one)} aria-label={`${words.go}, ${words.row(one.row + 1)}`}>
              {words.row(one.row + 1)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
