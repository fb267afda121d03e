import { Badge, Button, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useWords } from "../app/words";
import { Lines } from "../ui/section";
import type { Appraised } from "./appraise";

const useStyles = makeStyles({
  row: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  unit: { color: tokens.colorNeutralForeground3, flexBasis: "100%", overflowWrap: "anywhere" },
  verdict: { height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "left" },
  actions: { display: "flex", gap: "8px", marginTop: "4px" },
});

const COLOR: Readonly<Record<Appraised["status"], NonNullable<BadgeProps["color"]>>> = {
  eligible: "success",
  review: "informative",
  insufficient: "warning",
  suspended: "danger",
  ineligible: "danger",
};

/** One nomination: name, unit, verdict; its reasons on demand. */
export function NominationRow({
  nomination,
  sheetRow,
  go,
}: {
  readonly nomination: Appraised;
  readonly sheetRow: number;
  go(): void;
}): ReactElement {
  const words = useWords().appraisal;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, unit, status, verdict } = nomination;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Badge className={styles.verdict} appearance="tint" color={COLOR[status]} shape="rounded">
          {verdict}
        </Badge>
        {unit !== "" && <span className={styles.unit}>{unit}</span>}
      </div>
      <div className={styles.actions}>
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
