import type { ReactElement, ReactNode } from "react";

/** A sentence about what happened, read out politely. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={`notice ${kind}`} role="status">
      {children}
    </div>
  );
}
