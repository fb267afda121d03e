import type { ReactElement, ReactNode } from "react";

/** A heading that opens what belongs to it; closed at first, so that a list below it is not far away. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
