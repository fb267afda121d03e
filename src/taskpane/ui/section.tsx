import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  text: { margin: "4px 0", overflowWrap: "anywhere" },
  list: { margin: "4px 0", paddingLeft: "20px", "& > li": { marginBottom: "4px", overflowWrap: "anywhere" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A heading with what belongs to it. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={useStyles().section}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children}
    </section>
  );
}

export function Text({ quiet = false, children }: { readonly quiet?: boolean; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <p className={quiet ? `${styles.text} ${styles.quiet}` : styles.text}>{children}</p>;
}

export function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className={useStyles().list}>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
