import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayProblem } from "../../locale/tally";
import type { ReadSheet } from "../../tally/read";
import { goToCell } from "../../workbook/nominations";
import type { SheetCells } from "../../workbook/read-sheet";
import { useWords } from "../app/words";
import { Section, Text } from "../ui/section";

/** How many problems are listed: the whole list is on the screen of appraisal. */
const MOST = 20;

/** What was found in a sheet: how many nominations and other rows, and what a person should look at. */
export function Found({ sheet, cells }: { readonly sheet: ReadSheet; readonly cells: SheetCells }): ReactElement {
  const words = useWords().attach;
  const count = (kind: ReadSheet["rows"][number]["kind"]): number => sheet.rows.filter((row) => row.kind === kind).length;
  const nominations = count("nomination");
  return (
    <>
      <p role="status">{words.counts(nominations, count("group"), count("title"), count("total"))}</p>
      {nominations === 0 && <Text quiet>{words.noRows}</Text>}
      {sheet.problems.length > 0 && (
        <Section title={words.problems(sheet.problems.length)}>
          <ul className="rows">
            {sheet.problems.slice(0, MOST).map(({ code, row, column, params }, at) => (
              <li key={at}>
                <p className="text">{sayProblem(code, params)}</p>
                <Button
                  size="small"
                  aria-label={`${words.go}, ${words.row(cells.row + row + 1)}`}
                  onClick={() => void goToCell(cells.tab, cells.row + row, cells.column + Math.max(0, column))}
                >
                  {words.row(cells.row + row + 1)}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
