import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { cite } from "../../award/campaign/clause";
import type { Campaign } from "../../award/campaign/campaign";
import { trial } from "../../locale/own-campaign";
import { planById } from "../../plans/plans";
import type { CampaignBook } from "../../workbook/read-campaign";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { CampaignFacts } from "./campaign-facts";

const AttachedTables = lazy(() =>
  import(/* webpackChunkName: "attach" */ "../attach/attached-tables").then((file) => ({ default: file.AttachedTables })),
);
const Rules = lazy(() => import(/* webpackChunkName: "rules" */ "./inspection").then((file) => ({ default: file.Inspection })));
const Edit = lazy(() => import(/* webpackChunkName: "rules" */ "./edit").then((file) => ({ default: file.Edit })));
const Upgrade = lazy(() => import(/* webpackChunkName: "rules" */ "./upgrade").then((file) => ({ default: file.Upgrade })));

const EDITS = ["plan", "units"] as const;
type What = (typeof EDITS)[number];

interface Props {
  readonly campaign: Campaign;
  readonly book: CampaignBook;
  readonly edits: number;
  done(): void;
}

/** The workbook's campaign: its head, its fields to edit, what a person should look at in its rules. */
export function CampaignInUse({ campaign, book, edits, done }: Props): ReactElement {
  const words = useWords();
  const { notes = [], older } = book.decoded;
  const [editing, setEditing] = useState<What>();
  const wait = <Spinner label={words.wait} />;
  return (
    <>
      {notes.some(({ id }) => id === trial.note) && <Notice kind="warning">{words.trial.inUse}</Notice>}
      {older !== undefined && (
        <Suspense fallback={wait}>
          <Upgrade version={older} blocks={book.blocks} done={done} />
        </Suspense>
      )}
      <Section title={words.campaign.inUse}>
        <CampaignFacts campaign={campaign} />
        {planById(campaign.id) === undefined && <Text>{words.campaign.notShipped}</Text>}
        {older === undefined && (
          <div className="actions">
            {EDITS.map((what) => (
              <Button
                key={what}
                size="small"
                aria-expanded={editing === what}
                onClick={() => setEditing(editing === what ? undefined : what)}
              >
                {what === "plan" ? words.edit.open : words.edit.openUnits}
              </Button>
            ))}
          </div>
        )}
      </Section>
      <Suspense fallback={wait}>
        {editing !== undefined && older === undefined && <Edit key={editing} what={editing} book={book} done={done} />}
        <AttachedTables campaign={campaign} edits={edits} />
        <Rules campaign={campaign} book={book} />
      </Suspense>
      {notes.length > 0 && (
        <Section title={words.campaign.notes}>
          <Lines
            lines={notes.map(({ is, clause, text }) => {
              const place = cite(clause);
              return `${words.campaign[is]}${place === "" ? "" : ` (${place})`}: ${text}`;
            })}
          />
        </Section>
      )}
    </>
  );
}
