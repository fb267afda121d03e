import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../app/words";

interface Props {
  readonly running: boolean;
  /** What the panel does; it stands first. */
  readonly children: ReactNode;
  /** Looks anew; absent where there is no preview. */
  again?(): void;
  close(): void;
}

/** The buttons at the foot of a panel: what it does, looking anew, closing. */
export function PanelActions({ running, children, again, close }: Props): ReactElement {
  const words = useWords();
  return (
    <div className="actions">
      {children}
      {again !== undefined && (
        <Button disabled={running} onClick={again}>
          {words.figures.refresh}
        </Button>
      )}
      <Button disabled={running} onClick={close}>
        {words.figures.close}
      </Button>
      {running && <Spinner size="tiny" label={words.writing} />}
    </div>
  );
}
