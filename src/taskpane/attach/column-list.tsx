import { Checkbox, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { letters } from "../../sheets/template/sheet-plan";
import { useWords } from "../app/words";
import type { ProposedColumn } from "./proposal";

/** What a person has said of one column. */
export interface Choice {
  readonly means: string;
  /** A guess is read only once it is confirmed. */
  readonly confirmed: boolean;
}

interface Props {
  readonly columns: readonly ProposedColumn[];
  readonly choices: readonly Choice[];
  readonly meanings: readonly string[];
  /** The sheet's column of the table's first one, from 0. */
  readonly first: number;
  choose(index: number, choice: Choice): void;
}

/** Each column of a sheet: its letter, its own header, an example, and what it is read as. */
export function ColumnList({ columns, choices, meanings, first, choose }: Props): ReactElement {
  const words = useWords().attach;
  return (
    <ul className="rows">
      {columns.map((column) => {
        const { index, header, example, confidence, confirm, means } = column;
        const choice = choices[index] ?? { means: "", confirmed: false };
        const letter = letters(first + index);
        const isProposed = choice.means === means;
        const surely = confirm && isProposed && confidence !== "likely" ? words.conflict : words.confidence[confidence];
        return (
          <li key={index}>
            <div className="row-head">
              <b>
                {letter}. {header === "" ? words.noHeader : header}
              </b>
              {example !== "" && <span className="quiet">{words.example(example)}</span>}
            </div>
            <Select
              value={choice.means}
              aria-label={words.readAs(letter, header)}
              onChange={(_, { value }) => choose(index, { means: value, confirmed: true })}
            >
              <option value="">{words.notRead}</option>
              {meanings.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
            <span className="quiet">{isProposed ? surely : words.chosen}</span>
            {confirm && isProposed && means !== "" && (
              <div>
                <Checkbox
                  checked={choice.confirmed}
                  label={words.confirm(means)}
                  onChange={(_, { checked }) => choose(index, { ...choice, confirmed: checked === true })}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is proposed at first: all that is sure is read, a guess waits. */
export function firstChoices(columns: readonly ProposedColumn[]): readonly Choice[] {
  return columns.map(({ means, confirm }) => ({ means, confirmed: !confirm }));
}

/** What each column is read as by now; empty where it is not. */
export function meansOf(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ means, confirmed }) => (confirmed ? means : ""));
}
