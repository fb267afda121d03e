import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { NOTHING } from "../../locale/attached";
import { address } from "../../sheets/template/sheet-plan";
import { readAttached, type Attached, type AttachedTable } from "../../workbook/read-attached";
import { sentenceOf } from "../../workbook/trouble";
import { useWords } from "../app/words";
import { Notice } from "../ui/notice";
import { Lines, Section, Text } from "../ui/section";
import { AttachTable } from "./attach-table";
import { ChangeTable } from "./change-table";
import { mapSheet } from "./preview";

/** The attached tables of a campaign in use: how each is read, one more, and a way to change the reading. */
export function AttachedTables({ campaign, edits }: { readonly campaign: Campaign; readonly edits: number }): ReactElement {
  const words = useWords().attach;
  const [attached, setAttached] = useState<Attached>();
  const [sentence, setSentence] = useState<string>();
  const [shown, setShown] = useState<"add" | number>();
  const [reads, setReads] = useState(0);
  useEffect(() => {
    let stale = false;
    readAttached()
      .then((next) => {
        if (stale) return;
        setAttached(next);
        setSentence(undefined);
      })
      .catch((error: unknown) => {
        if (!stale) setSentence(sentenceOf(error));
      });
    return () => {
      stale = true;
    };
  }, [edits, reads]);
  const close = (): void => {
    setShown(undefined);
    setReads(reads + 1);
  };
  const tables = attached?.tables ?? [];
  const changed = tables.find((one) => one.number === shown);
  return (
    <Section title={words.attached}>
      {sentence !== undefined && <Notice kind="error">{sentence}</Notice>}
      {attached !== undefined && attached.sentences.length > 0 && (
        <Notice kind="warning">
          <Lines lines={attached.sentences} />
        </Notice>
      )}
      {tables.length > 0 && <Text quiet>{words.attachedHint}</Text>}
      {tables.length > 0 && (
        <ul className="rows">
          {tables.map((table) => (
            <li key={table.number}>
              <p className="text">{words.one(table.tab, placeOf(table), columnsOf(table))}</p>
              {!table.read.ok && (
                <Notice kind="warning">
                  <Lines lines={table.read.sentences} />
                </Notice>
              )}
              <div className="actions">
                <Button
                  size="small"
                  aria-expanded={shown === table.number}
                  aria-label={words.changeOf(table.tab)}
                  onClick={() => setShown(shown === table.number ? undefined : table.number)}
                >
                  {words.change}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {changed !== undefined && (
        <ChangeTable
          key={`${changed.number} ${JSON.stringify(changed.values.slice(0, changed.headerRows))}`}
          campaign={campaign}
          table={changed}
          done={close}
        />
      )}
      <div className="actions">
        <Button aria-expanded={shown === "add"} onClick={() => setShown(shown === "add" ? undefined : "add")}>
          {words.add}
        </Button>
        {shown !== undefined && <Button onClick={() => setShown(undefined)}>{words.cancel}</Button>}
      </div>
      {shown === "add" && attached !== undefined && (
        <AttachTable campaign={campaign} sheets={attached.block === undefined ? [mapSheet(campaign)] : []} done={close} />
      )}
    </Section>
  );
}

function placeOf({ row, column, values }: AttachedTable): string {
  return address({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
}

function columnsOf({ read }: AttachedTable): number {
  return read.ok ? read.columns.filter((means) => means !== NOTHING).length : 0;
}
