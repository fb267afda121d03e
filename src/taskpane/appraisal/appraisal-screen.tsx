import { Button, Input, Select, Spinner } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { revisionOf } from "../../award/campaign/revision";
import { duplicateAnswers } from "../../sheets/journal/decisions";
import { goToCell, type Nominations } from "../../workbook/nominations";
import type { WorkbookCampaign } from "../app/use-campaign";
import { useWords } from "../app/words";
import { Figures } from "../figures/figures";
import { Duplicates } from "../review/duplicates";
import { Earlier } from "../review/earlier";
import { placeKey, review } from "../review/review";
import { UnconfirmedUnits } from "../review/unconfirmed";
import { useRecords } from "../review/use-records";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { appraiseAll, counts, filtered, type Concern, type Filter, type Place } from "./appraise";
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
      {blocks.length > 0 && <Appraised campaign={campaign} blocks={blocks} edits={edits} />}
      {blocks.length + sentences.length === 0 && <Notice kind="warning">{words.appraisal.noSheet}</Notice>}
    </>
  );
}

interface AppraisedProps {
  readonly campaign: Campaign;
  readonly blocks: Nominations["blocks"];
  readonly edits: number;
}

function Appraised({ campaign, blocks, edits }: AppraisedProps): ReactElement {
  const all = useWords();
  const words = all.appraisal;
  const [filter, setFilter] = useState<Filter>({ status: "all", unit: "", search: "" });
  const [group, setGroup] = useState("");
  const [onlyEarlier, setOnlyEarlier] = useState(false);
  const [drawn, setDrawn] = useState(STEP);
  const { rows, problems } = useMemo(() => appraiseAll(campaign, blocks), [campaign, blocks]);
  const units = useMemo(() => [...new Set(rows.map((one) => one.unit).filter((unit) => unit !== ""))], [rows]);
  const { records, again } = useRecords(edits);
  const kept = records?.ok === true ? records.value : undefined;
  const journal = kept?.journal.ok === true ? kept.journal.value : undefined;
  const asks = useMemo(
    () => review(campaign, blocks, duplicateAnswers(journal?.entries ?? []), kept?.awarded?.awards ?? []),
    [campaign, blocks, journal, kept],
  );
  const keyOf = ({ tab, row }: Place): string => placeKey(tab, row);
  const shown = filtered(rows, filter).filter(
    (one) => (group === "" || asks.groups.get(keyOf(one))?.has(group) === true) && (!onlyEarlier || asks.earlier.has(keyOf(one))),
  );
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
            key={keyOf(one)}
            nomination={one}
            sheetRow={one.row + 1}
            earlier={asks.earlier.get(keyOf(one))}
            go={() => go(one)}
          />
        ))}
      </ul>
      {shown.length > drawn && <Button onClick={() => setDrawn(drawn + STEP)}>{words.more(shown.length - drawn)}</Button>}
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
