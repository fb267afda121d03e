import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeText } from "../../sheets/figures/grids";
import { freeze, previewFreeze, type FreezeDone, type FreezePreview } from "../../workbook/freeze";
import type { Outcome } from "../../workbook/trouble";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { PanelProps } from "./figures";
import { PanelActions } from "./panel-actions";
import { usePreview } from "./use-preview";
import { useWho, WhoField } from "./who";

/** Chốt số liệu: which cells on which sheets become values, and the button that does it. */
export function FreezePanel({ revision, close }: PanelProps): ReactElement {
  const all = useWords();
  const words = all.figures.freeze;
  const { preview, again } = usePreview(previewFreeze);
  const who = useWho();
  const command = useCommand(
    async (): Promise<Outcome<FreezeDone>> =>
      preview?.ok === true
        ? freeze(preview.value, { who: who.trim(), reason: "", revision })
        : { ok: false, sentence: words.none },
    again,
  );
  const { outcome, running, run } = command;
  return (
    <Section title={words.title}>
      <Text>{words.what}</Text>
      {preview === undefined && <Spinner size="tiny" label={all.wait} />}
      {preview?.ok === false && <Notice kind="error">{preview.sentence}</Notice>}
      {outcome?.ok === true && <Done {...outcome.value} />}
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
      {preview?.ok === true && (preview.value.calls.length > 0 || outcome?.ok !== true) && <Planned preview={preview.value} />}
      {preview?.ok === true && preview.value.calls.length > 0 && <WhoField />}
      <PanelActions running={running} again={again} close={close}>
        {preview?.ok === true && preview.value.calls.length > 0 && (
          <Button appearance="primary" disabled={running || preview.value.protectedTabs.length > 0} onClick={run}>
            {words.run(preview.value.calls.length)}
          </Button>
        )}
      </PanelActions>
    </Section>
  );
}

function Planned({ preview }: { readonly preview: FreezePreview }): ReactElement {
  const words = useWords().figures.freeze;
  const { calls, counts, troubles, protectedTabs, newJournal } = preview;
  if (calls.length === 0) return <Notice kind="info">{words.none}</Notice>;
  return (
    <>
      <Lines
        lines={[
          ...counts.map(({ tab, cells }) => words.on(tab, cells)),
          ...(newJournal === undefined ? [] : [words.journal(newJournal)]),
        ]}
      />
      {troubles > 0 && <Notice kind="warning">{words.troubles(troubles)}</Notice>}
      {protectedTabs.length > 0 && <Notice kind="warning">{words.locked(protectedTabs.join(", "))}</Notice>}
    </>
  );
}

/** So many cells are named; the rest is a number. */
const NAMED = 8;

function Done({ cells, unready, warning }: FreezeDone): ReactElement {
  const words = useWords().figures.freeze;
  const named = unready.slice(0, NAMED).map(placeText).join(", ") + (unready.length > NAMED ? " …" : "");
  return (
    <>
      <Notice kind="success">{words.done(cells)}</Notice>
      {unready.length > 0 && <Notice kind="warning">{words.unready(unready.length, named)}</Notice>}
      {warning !== undefined && <Notice kind="warning">{warning}</Notice>}
    </>
  );
}
