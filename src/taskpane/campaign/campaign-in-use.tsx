import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { cite } from "../../award/campaign/clause";
import type { Campaign, PlanNote } from "../../award/campaign/campaign";
import { differences, type Difference } from "../../award/campaign/differences";
import { validateCampaign } from "../../award/campaign/validate";
import { TITLES } from "../../locale/sheets";
import { planById } from "../../plans/plans";
import { troubleText, type SheetTrouble } from "../../sheets/trouble";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { CampaignFacts } from "./campaign-facts";

const AttachedTables = lazy(() =>
  import(/* webpackChunkName: "attach" */ "../attach/attached-tables").then((file) => ({ default: file.AttachedTables })),
);

interface Props {
  readonly campaign: Campaign;
  readonly notes: readonly PlanNote[];
  readonly troubles: readonly SheetTrouble[];
  readonly edits: number;
}

/** The workbook's campaign: its head, rows that cannot be read, what is other than in the shipped plan, what does not hold together. */
export function CampaignInUse({ campaign, notes, troubles, edits }: Props): ReactElement {
  const words = useWords();
  const shipped = planById(campaign.id);
  const other = shipped === undefined ? undefined : differences(campaign, shipped);
  const problems = validateCampaign(campaign).map(({ code, where, what }) => words.check[code](where, what));
  return (
    <>
      <Section title={words.campaign.inUse}>
        <CampaignFacts campaign={campaign} />
        {other === undefined && <Text>{words.campaign.notShipped}</Text>}
        {other?.length === 0 && <Text>{words.campaign.asShipped}</Text>}
        {other !== undefined && other.length > 0 && (
          <>
            <Text>{words.campaign.differs(other.length)}</Text>
            <Lines lines={other.map((one) => words.campaign.difference[one.is](titleOf(one), one.which))} />
          </>
        )}
      </Section>
      <Suspense fallback={<Spinner label={words.wait} />}>
        <AttachedTables campaign={campaign} edits={edits} />
      </Suspense>
      <Section title={words.campaign.check}>
        {troubles.length + problems.length === 0 && <Text>{words.campaign.fine}</Text>}
        {troubles.length > 0 && (
          <Notice kind="warning">
            <Lines lines={troubles.map(troubleText)} />
          </Notice>
        )}
        {problems.length > 0 && <Lines lines={problems} />}
      </Section>
      {notes.length > 0 && (
        <Section title={words.campaign.notes}>
          <Lines lines={notes.map(({ is, clause, text }) => `${words.campaign[is]} (${cite(clause)}): ${text}`)} />
        </Section>
      )}
    </>
  );
}

function titleOf({ in: list }: Difference): string {
  return list === "heading" ? TITLES.info : TITLES[list];
}
