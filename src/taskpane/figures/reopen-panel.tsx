import { Button, Input, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { placeText } from "../../sheets/figures/grids";
import { previewReopen, reopen, type ReopenDone, type ReopenPreview } from "../../workbook/reopen";
import type { Outcome } from "../../workbook/trouble";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { useCommand } from "../ui/use-command";
import type { PanelProps } from "./figures";
import { PanelActions } from "./panel-actions";
import { usePreview } from "./use-preview";
import { useWho, WhoField } from "./who";

/** Mở lại: which formulas come back, which cannot and why, and the button that needs a reason. */
export function ReopenPanel({ revision, close }: PanelProps): ReactElement {
  const all = useWords();
  const words = all.figures.reopen;
  const { preview, again } = usePreview(previewReopen);
  const who = useWho();
  const [reason, setReason] = useState("");
  const command = useCommand(
    async (): Promise<Outcome<ReopenDone>> =>
      preview?.ok === true
        ? reopen(preview.value, { who: who.trim(), reason: reason.trim(), revision })
        : { ok: false, sentence: words.none },
    again,
  );
  const { outcome, running, run } = command;
  const cells = preview?.ok === true ? preview.value.plan.cells : 0;
  return (
    <Section title={words.title}>
      <Text>{words.what}</Text>
      {preview === undefined && <Spinner size="tiny" label={all.wait} />}
      {preview?.ok === false && <Notice kind="error">{preview.sentence}</Notice>}
      {outcome?.ok === true && (
        <>
          <Notice kind="success">{words.done(outcome.value.cells)}</Notice>
          {outcome.value.warning !== undefined && <Notice kind="warning">{outcome.value.warning}</Notice>}
        </>
      )}
      {outcome?.ok === false && <Notice kind="error">{outcome.sentence}</Notice>}
      {preview?.ok === true && (preview.value.frozen > 0 || outcome?.ok !== true) && <Planned preview={preview.value} />}
      {cells > 0 && (
        <>
          <label className="field">
            {words.reason}
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </label>
          <WhoField />
        </>
      )}
      <PanelActions running={running} again={again} close={close}>
        {cells > 0 && (
          <Button appearance="primary" disabled={running} onClick={run}>
            {words.run(cells)}
          </Button>
        )}
      </PanelActions>
    </Section>
  );
}

/** So many places are named; the rest is a number. */
const NAMED = 20;

function Planned({ preview }: { readonly preview: ReopenPreview }): ReactElement {
  const words = useWords().figures.reopen;
  const { plan, frozen, unread, warning } = preview;
  const { left } = plan;
  return (
    <>
      {frozen === 0 ? <Notice kind="info">{words.none}</Notice> : <Text>{words.back(plan.cells, frozen)}</Text>}
      {left.length > 0 && (
        <Notice kind="warning">
          <Lines
            lines={[
              ...left.slice(0, NAMED).map((one) => words.left[one.cause](placeText(one))),
              ...(left.length > NAMED ? [words.more(left.length - NAMED)] : []),
            ]}
          />
        </Notice>
      )}
      {unread > 0 && <Notice kind="warning">{words.unread(unread)}</Notice>}
      {warning !== undefined && <Notice kind="warning">{warning}</Notice>}
    </>
  );
}
