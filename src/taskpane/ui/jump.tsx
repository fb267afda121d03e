import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goToCell } from "../../workbook/nominations";
import { useWords } from "../app/words";

/** A cell of the workbook. Rows and columns count from 0. */
export interface SheetPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A button that shows a cell, named by its sheet and row. A sheet that has gone meanwhile shows nothing. */
export function Jump({ place }: { readonly place: SheetPlace }): ReactElement {
  const words = useWords().inspection;
  const where = words.row(place.tab, place.row + 1);
  return (
    <Button
      size="small"
      aria-label={words.go(where)}
      onClick={() => void goToCell(place.tab, place.row, place.column).catch(() => undefined)}
    >
      {where}
    </Button>
  );
}
