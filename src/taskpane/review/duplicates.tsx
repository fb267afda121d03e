import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { differentPeople, duplicateLater } from "../../sheets/journal/decisions";
import { decide, type By } from "../../workbook/journal";
import { refused, type Outcome } from "../../workbook/trouble";
import { withdraw } from "../../workbook/withdraw";
import { useWords } from "../app/words";
import { useWho, WhoField } from "../figures/who";
import { Fold } from "../ui/fold";
import { Notice } from "../ui/notice";
import { Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { Question, QuestionRow, Review } from "./review";

interface Props {
  readonly review: Review;
  readonly revision: string;
  /** The sheet that the first answer makes; undefined where there is a journal. */
  readonly newJournal: string | undefined;
  go(row: QuestionRow["aside"]): void;
  answered(): void;
}

/** So many questions are drawn; the rest comes up as these are answered. */
const DRAWN = 50;

/** Rows that may be one nomination written twice, each with its three answers. */
export function Duplicates({ review, revision, newJournal, go, answered }: Props): ReactElement | null {
  const words = useWords().review.duplicates;
  const who = useWho();
  const { questions } = review;
  const { different, aside } = review.answered;
  if (questions.length + different + aside === 0) return null;
  return (
    <Fold title={words.title(questions.length)}>
      {questions.length > 0 && (
        <>
          <Text quiet>{words.hint}</Text>
          {newJournal !== undefined && <Text quiet>{words.journal(newJournal)}</Text>}
          <WhoField />
          <ul className="rows">
            {questions.slice(0, DRAWN).map((question) => (
              <Asked
                key={question.key}
                question={question}
                by={{ who: who.trim(), reason: "", revision }}
                go={go}
                answered={answered}
              />
            ))}
          </ul>
        </>
      )}
      {different + aside > 0 && <Text quiet>{words.answered(different, aside)}</Text>}
    </Fold>
  );
}

interface AskedProps extends Pick<Props, "go" | "answered"> {
  readonly question: Question;
  readonly by: By;
}

function Asked({ question, by, go, answered }: AskedProps): ReactElement {
  const all = useWords();
  const words = all.review.duplicates;
  const { rows, pairs, key, sentence, putOff } = question;
  const [choosing, setChoosing] = useState(false);
  const names = rows.map(({ aside }) => `${aside.name} (${all.appraisal.row(aside.row + 1)})`);
  const who = async (): Promise<Outcome<never> | undefined> => (by.who === "" ? refused(all.figures.noWho) : undefined);
  const different = useCommand(async () => {
    const says = pairs.map((pair) => ({ what: differentPeople(pair, namesOf(pair, question)) }));
    return (await who()) ?? decide(says, by);
  }, answered);
  const later = useCommand(async () => (await who()) ?? decide([{ what: duplicateLater(key, names.join(" / ")) }], by), answered);
  const running = different.running || later.running;
  const failed = [different, later].map((one) => one.outcome).find((one) => one?.ok === false);
  return (
    <li>
      <p className="text">
        {sentence}
        {putOff && <span className="quiet"> ({words.putOff})</span>}
      </p>
      <div className="actions">
        {rows.map(({ aside }) => (
          <Button
            key={aside.row}
            size="small"
            appearance="subtle"
            onClick={() => go(aside)}
            aria-label={`${all.appraisal.go}: ${aside.name}, ${all.appraisal.row(aside.row + 1)}`}
          >
            {all.appraisal.row(aside.row + 1)}
          </Button>
        ))}
      </div>
      <div className="actions" role="group" aria-label={sentence}>
        <Button size="small" disabled={running} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {words.same}
        </Button>
        <Button size="small" disabled={running || pairs.length === 0} onClick={different.run}>
          {words.different}
        </Button>
        <Button size="small" disabled={running || putOff} onClick={later.run}>
          {words.later}
        </Button>
      </div>
      {pairs.length === 0 && <Text quiet>{words.twins}</Text>}
      {failed?.ok === false && <Notice kind="error">{failed.sentence}</Notice>}
      {choosing && (
        <ChooseRow
          key={rows.map(({ aside }) => `${aside.tab} ${aside.row}`).join("|")}
          question={question}
          by={by}
          answered={answered}
        />
      )}
    </li>
  );
}

/** Which of the rows is withdrawn: written only on the click that says so. */
function ChooseRow({ question, by, answered }: Omit<AskedProps, "go">): ReactElement {
  const words = useWords().review.duplicates;
  const [chosen, setChosen] = useState<number>();
  const row = question.rows.find(({ aside }) => aside.row === chosen);
  const { running, run, outcome } = useCommand(async () => {
    const column = row?.aside.progressColumn;
    if (row === undefined || column === undefined) return refused(words.noProgress);
    return withdraw({ ...row.aside, progressColumn: column }, by);
  }, answered);
  if (question.rows.some(({ aside }) => aside.progressColumn === undefined))
    return <Notice kind="warning">{words.noProgress}</Notice>;
  return (
    <>
      <RadioGroup
        value={chosen === undefined ? "" : String(chosen)}
        aria-label={words.choose}
        onChange={(_, { value }) => setChosen(Number(value))}
      >
        {question.rows.map(({ aside, unit }) => (
          <Radio key={aside.row} value={String(aside.row)} label={words.option(aside.row + 1, aside.name, unit)} />
        ))}
      </RadioGroup>
      <Text quiet>{words.choose}</Text>
      {chosen !== undefined && (
        <Button size="small" appearance="primary" disabled={running} onClick={run}>
          {words.write(chosen + 1)}
        </Button>
      )}
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
    </>
  );
}

/** What the two rows of a pair are called in the journal. */
function namesOf(pair: Question["pairs"][number], { pairs, rows }: Question): readonly [string, string] {
  // pairs stand in the order of the rows: first with each later one, second with each later one
  let at = pairs.indexOf(pair);
  let first = 0;
  while (at >= rows.length - 1 - first) at -= rows.length - 1 - first++;
  const text = (row: QuestionRow | undefined): string =>
    row === undefined ? "" : [row.aside.id, row.aside.name, row.unit].filter((one) => one !== "").join(", ");
  return [text(rows[first]), text(rows[first + 1 + at])];
}
