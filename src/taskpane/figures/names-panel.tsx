import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addShortNames, hasShortNames, removeShortNames } from "../../workbook/short-names";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { PanelProps } from "./figures";
import { PanelActions } from "./panel-actions";
import { usePreview } from "./use-preview";

/** Names without the prefix: added on a click and tried, or taken away. */
export function NamesPanel({ close }: PanelProps): ReactElement {
  const all = useWords();
  const words = all.figures.names;
  const { preview, again } = usePreview(hasShortNames);
  const add = useCommand(addShortNames, again);
  const remove = useCommand(removeShortNames, again);
  const there = preview?.ok === true && preview.value;
  const { running, run, outcome } = there ? remove : add;
  const said = [add, remove].map((one) => one.outcome).find((one) => one?.ok === false);
  return (
    <Section title={words.title}>
      <Text>{words.what}</Text>
      {preview?.ok === false && <Notice kind="error">{preview.sentence}</Notice>}
      {said?.ok === false && <Notice kind="error">{said.sentence}</Notice>}
      {there && add.outcome?.ok === true && <Notice kind="success">{words.added}</Notice>}
      {!there && remove.outcome?.ok === true && outcome === undefined && <Notice kind="success">{words.removed}</Notice>}
      <PanelActions running={running} close={close}>
        <Button appearance="primary" disabled={running || preview === undefined} onClick={run}>
          {there ? words.remove : words.add}
        </Button>
      </PanelActions>
    </Section>
  );
}
