import { Button, Input, Select, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { revisionOf } from "../../award/campaign/revision";
import { duplicateAnswers } from "../../sheets/journal/decisions";
import { goToCell, type NominationsBlock } from "../../workbook/nominations";
import type { WorkbookCampaign } from "../app/use-campaign";
import { useWords } from "../app/words";
import { Figures } from "../figures/figures";
import { Duplicates } from "../review/duplicates";
import { Earlier } from "../review/earlier";
import { placeKey, review } from "../review/review";
import { UnconfirmedUnits } from "../review/unconfirmed";
import { useRecords } from "../review/use-records";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import { appraise, counts, filtered, type Concern, type Filter } from "./appraise";
import { NominationRow } from "./nomination-row";
import { useNominations } from "./use-nominations";

/** How many rows are drawn at first, and added with each step: a list of thousands must not freeze the pane. */
const STEP = 100;

/** Every nomination with its verdict, what is wrong in the data, what a person is asked; above it, what is done with the figures. */
export function AppraisalScreen({ campaign }: { readonly campaign: WorkbookCampaign }): ReactElement {
  const { state } = campaign;
  const own = state.is === "read" ? state.decoded.campaign : undefined;
  return (
    <>
      <Figures revision={own === undefined ? "" : `${own.id}#${revisionOf(own)}`} />
      <Appraisals campaign={campaign} />
    </>
  );
}

function Appraisals({ campaign: { state, edits } }: { readonly campaign: WorkbookCampaign }): ReactElement {
  const words = useWords();
  const block = useNominations(edits);
  if (state.is === "reading" || block.is === "reading") return <Spinner label={words.wait} />;
  if (state.is === "failed") return <Notice kind="error">{state.sentence}</Notice>;
  if (block.is === "failed") return <Notice kind="error">{block.sentence}</Notice>;
  const campaign = state.is === "read" ? state.decoded.campaign : undefined;
  if (campaign === undefined) return <Notice kind="info">{words.appraisal.none}</Notice>;
  if (block.block === undefined) return <Notice kind="warning">{words.appraisal.noSheet}</Notice>;
  return <Appraised campaign={campaign} block={block.block} edits={edits} />;
}

interface AppraisedProps {
  readonly campaign: Campaign;
  readonly block: NominationsBlock;
  readonly edits: number;
}

function Appraised({ campaign, block, edits }: AppraisedProps): ReactElement {
  const all = useWords();
  const words = all.appraisal;
  const [filter, setFilter] = useState<Filter>({ status: "all", unit: "", search: "" });
  const [group, setGroup] = useState("");
  const [onlyEarlier, setOnlyEarlier] = useState(false);
  const [drawn, setDrawn] = useState(STEP);
  const { rows, problems, nameColumn } = useMemo(() => appraise(campaign, block.values), [campaign, block]);
  const units = useMemo(() => [...new Set(rows.map((one) => one.unit).filter((unit) => unit !== ""))], [rows]);
  const { records, again } = useRecords(edits);
  const kept = records?.ok === true ? records.value : undefined;
  const journal = kept?.journal.ok === true ? kept.journal.value : undefined;
  const asks = useMemo(
    () => review(campaign, [block], duplicateAnswers(journal?.entries ?? []), kept?.awarded?.awards ?? []),
    [campaign, block, journal, kept],
  );
  const keyOf = (row: number): string => placeKey(block.tab, block.row + row);
  const shown = filtered(rows, filter).filter(
    ({ row }) =>
      (group === "" || asks.groups.get(keyOf(row))?.has(group) === true) && (!onlyEarlier || asks.earlier.has(keyOf(row))),
  );
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
      {records?.ok === false && <Notice kind="warning">{records.sentence}</Notice>}
      {kept?.journal.ok === false && <Notice kind="warning">{kept.journal.sentence}</Notice>}
      {kept?.awarded !== undefined && (
        <Earlier
          awarded={kept.awarded}
          top={kept.awardedRow}
          matched={asks.earlier.size}
          only={onlyEarlier}
          show={setOnlyEarlier}
        />
      )}
      <Duplicates
        review={asks}
        revision={`${campaign.id}#${revisionOf(campaign)}`}
        newJournal={journal?.place === undefined ? journal?.newTab : undefined}
        go={({ tab, row, nameColumn: column }) => void goToCell(tab, row, column)}
        answered={again}
      />
      <UnconfirmedUnits units={asks.unconfirmed} />
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
        <Select
          className="wide"
          value={group}
          aria-label={all.review.group}
          onChange={(_, { value }) => {
            setGroup(value);
            setDrawn(STEP);
          }}
        >
          <option value="">{all.review.allGroups}</option>
          {campaign.groups.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <Text quiet>{words.shown(shown.length, rows.length)}</Text>
      <ul className="rows">
        {shown.slice(0, drawn).map((one) => (
          <NominationRow
            key={one.row}
            nomination={one}
            sheetRow={block.row + one.row + 1}
            earlier={asks.earlier.get(keyOf(one.row))}
            go={() => go(one.row, nameColumn)}
          />
        ))}
      </ul>
      {shown.length > drawn && <Button onClick={() => setDrawn(drawn + STEP)}>{words.more(shown.length - drawn)}</Button>}
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
