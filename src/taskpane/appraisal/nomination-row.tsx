import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../app/words";
import { Lines } from "../ui/section";
import type { Appraised } from "./appraise";

/** One nomination: name, unit, verdict; its reasons on demand. */
export function NominationRow({
  nomination,
  sheetRow,
  earlier = [],
  go,
}: {
  readonly nomination: Appraised;
  readonly sheetRow: number;
  /** Findings on earlier awards, beside the verdict. */
  readonly earlier?: readonly string[] | undefined;
  go(): void;
}): ReactElement {
  const words = useWords().appraisal;
  const [open, setOpen] = useState(false);
  const { name, unit, status, verdict } = nomination;
  return (
    <li>
      <div className="row-head">
        <b>{name}</b>
        <span className={`verdict ${status}`}>{verdict}</span>
        {unit !== "" && <span className="quiet">{unit}</span>}
      </div>
      {earlier.length > 0 && <Lines lines={earlier} />}
      <div className="actions">
        <Button size="small" aria-expanded={open} aria-label={`${words.why}: ${name}`} onClick={() => setOpen(!open)}>
          {words.why}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${words.go}: ${name}, ${words.row(sheetRow)}`} onClick={go}>
          {words.go} ({words.row(sheetRow)})
        </Button>
      </div>
      {open && <Lines lines={nomination.reasons()} />}
    </li>
  );
}
