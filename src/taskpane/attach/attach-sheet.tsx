import { Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { planById, plans } from "../../plans/plans";
import { useWords } from "../app/words";
import type { WayProps } from "../campaign/start";
import { Section, Text } from "../ui/section";
import { AttachTable } from "./attach-table";
import { sheetsFor } from "./preview";

/** A way to a campaign: the plan is chosen, and the table that people already have is attached to it. */
export function AttachSheet({ done }: WayProps): ReactElement {
  const words = useWords().attach;
  const [chosen, setChosen] = useState<string>();
  const plan = chosen === undefined ? undefined : planById(chosen);
  return (
    <Section title={words.plan}>
      <Text quiet>{words.planHint}</Text>
      <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)} aria-label={words.plan}>
        {plans.map(({ id, heading }) => (
          <Radio key={id} value={id} label={`${heading.issuer}, ${heading.year}`} />
        ))}
      </RadioGroup>
      {plan !== undefined && <First key={plan.id} plan={plan} done={done} />}
    </Section>
  );
}

function First({ plan, done }: { readonly plan: Campaign; done(): void }): ReactElement {
  const sheets = useMemo(() => sheetsFor(plan), [plan]);
  return <AttachTable campaign={plan} sheets={sheets} done={done} />;
}
