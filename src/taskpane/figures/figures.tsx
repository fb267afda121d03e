import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { recalculate } from "../../workbook/nominations";
import { done } from "../../workbook/trouble";
import { askPane } from "../app/requests";
import { usePaneRequest } from "../app/use-request";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { useCommand } from "../ui/use-command";
import { FreezePanel } from "./freeze-panel";
import { NamesPanel } from "./names-panel";
import { ReopenPanel } from "./reopen-panel";

export interface PanelProps {
  /** `id#revision` of the workbook's campaign, for the journal; empty where it has none. */
  readonly revision: string;
  close(): void;
}

const PANELS = { freeze: FreezePanel, reopen: ReopenPanel, names: NamesPanel } as const;
type Panel = keyof typeof PANELS;

/** What can be done with the workbook's figures: calculate again, freeze, reopen. One panel at a time, in place. */
export function Figures({ revision }: Pick<PanelProps, "revision">): ReactElement {
  const all = useWords();
  const [open, setOpen] = useState<Panel>();
  const request = usePaneRequest();
  const again = useCommand(async () => done(await recalculate()));
  useEffect(() => {
    if (request?.is !== "freeze") return;
    setOpen("freeze");
    askPane(undefined);
  }, [request]);
  const labels: Readonly<Record<Panel, string>> = {
    freeze: all.figures.freeze.button,
    reopen: all.figures.reopen.button,
    names: all.figures.names.button,
  };
  const Open = open === undefined ? undefined : PANELS[open];
  return (
    <>
      <div className="actions">
        <Button size="small" disabled={again.running} onClick={again.run}>
          {all.appraisal.recalculate}
        </Button>
        {(Object.keys(PANELS) as Panel[]).map((one) => (
          <Button key={one} size="small" aria-expanded={one === open} onClick={() => setOpen(one === open ? undefined : one)}>
            {labels[one]}
          </Button>
        ))}
      </div>
      {again.outcome?.ok === false && <Notice kind="error">{again.outcome.sentence}</Notice>}
      {Open !== undefined && <Open key={open} revision={revision} close={() => setOpen(undefined)} />}
    </>
  );
}
