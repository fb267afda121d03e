import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../../locale/pane";

interface Props {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** Shows what to do where a screen breaks, instead of an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.error === undefined) return children;
    const { error } = this.state;
    return (
      <div role="alert">
        <p>{words.crash}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.reopen}
        </Button>
      </div>
    );
  }
}
