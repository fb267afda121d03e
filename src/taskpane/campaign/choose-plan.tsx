import { Button, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { planNotes } from "../../plans/notes/notes";
import { planById, plans } from "../../plans/plans";
import { nominationHeaders } from "../../sheets/nomination-columns";
import { ROOM } from "../../sheets/template/nominations";
import { templatePlan } from "../../sheets/template/template";
import { writeSheets } from "../../workbook/write-sheets";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import { CampaignFacts } from "./campaign-facts";
import type { WayProps } from "./start";

/** The shipped plans; what a chosen one says and what it will write stands below before anything is written. */
export function ChoosePlan({ done }: WayProps): ReactElement {
  const words = useWords().campaign;
  const [chosen, setChosen] = useState<string>();
  const plan = chosen === undefined ? undefined : planById(chosen);
  return (
    <Section title={words.choose}>
      <Text quiet>{words.chooseHint}</Text>
      <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)} aria-label={words.choose}>
        {plans.map(({ id, heading }) => (
          <Radio key={id} value={id} label={`${heading.issuer}, ${heading.year}`} />
        ))}
      </RadioGroup>
      {plan !== undefined && <Preview key={plan.id} plan={plan} done={done} />}
    </Section>
  );
}

function Preview({ plan, done }: WayProps & { readonly plan: Campaign }): ReactElement {
  const words = useWords();
  const sheets = templatePlan(plan, planNotes(plan.id));
  const { running, run, outcome } = useCommand(
    () => writeSheets(sheets),
    (result) => done(result.ok ? result.value : undefined),
  );
  return (
    <>
      <Section title={words.campaign.willWrite}>
        <Lines
          lines={[
            words.campaign.sheets(sheets.map((sheet) => sheet.tab)),
            words.campaign.columns(nominationHeaders(plan).length, ROOM),
          ]}
        />
        <div className="actions">
          <Button appearance="primary" disabled={running} onClick={run}>
            {words.campaign.create}
          </Button>
          {running && <Spinner size="tiny" label={words.writing} />}
        </div>
        {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
      </Section>
      <Section title={words.campaign.says}>
        <CampaignFacts campaign={plan} />
      </Section>
    </>
  );
}
