import type { ReactElement } from "react";
import { planNotes } from "../../plans/notes/notes";
import { dongDang2025 } from "../../plans/plans";
import { dongDangSample } from "../../plans/samples/dong-dang-2025";
import { trialOf } from "../../plans/samples/trial";
import { templatePlan } from "../../sheets/template/template";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import type { WayProps } from "./start";
import { WritePreview } from "./write-preview";

const { campaign, note, rows, warning } = trialOf(dongDangSample, dongDang2025);
const sheets = templatePlan(campaign, [note, ...planNotes(campaign.id)], { rows, warning });

/** A plan with invented units and nominations, to see the tool at work. */
export function TryOut({ done }: WayProps): ReactElement {
  const words = useWords().trial;
  return (
    <Section title={words.title}>
      <Text>{words.hint}</Text>
      <Notice kind="warning">{words.invented}</Notice>
      <WritePreview
        campaign={campaign}
        sheets={sheets}
        lines={[words.rows(campaign.units.length, rows.length), words.remove]}
        button={words.create}
        done={done}
      />
    </Section>
  );
}
