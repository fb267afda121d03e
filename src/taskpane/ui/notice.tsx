import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ notice: { marginTop: "8px" }, body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** A sentence about what happened, read out politely. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.notice} intent={kind} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
