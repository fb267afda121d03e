import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { planNotes } from "../../plans/notes/notes";
import { planById, plans } from "../../plans/plans";
import { templatePlan } from "../../sheets/template/template";
import { useWords } from "../app/words";
import { Section, Text } from "../ui/section";
import { CampaignFacts } from "./campaign-facts";
import type { WayProps } from "./start";
import { WritePreview } from "./write-preview";

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
  const words = useWords().campaign;
  return (
    <>
      <WritePreview campaign={plan} sheets={templatePlan(plan, planNotes(plan.id))} done={done} />
      <Section title={words.says}>
        <CampaignFacts campaign={plan} />
      </Section>
    </>
  );
}
