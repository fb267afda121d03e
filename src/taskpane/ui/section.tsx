import type { ReactElement, ReactNode } from "react";

/** A heading with what belongs to it. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Text({ quiet = false, children }: { readonly quiet?: boolean; readonly children: ReactNode }): ReactElement {
  return <p className={quiet ? "text quiet" : "text"}>{children}</p>;
}

export function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className="lines">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
