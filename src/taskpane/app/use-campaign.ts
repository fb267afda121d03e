import { useCallback, useEffect, useRef, useState } from "react";
import { followEdits } from "../../workbook/follow";
import { readCampaignBook, type CampaignBook } from "../../workbook/read-campaign";
import { sentenceOf } from "../../workbook/trouble";
import { findLeftOver } from "../../workbook/write-sheets";

/** What the pane knows of the workbook's campaign. */
export type CampaignState =
  | { readonly is: "reading" }
  | { readonly is: "failed"; readonly sentence: string }
  /** An earlier write died half-way and left these tabs. */
  | { readonly is: "leftOver"; readonly tabs: readonly string[] }
  | { readonly is: "none" }
  | ({ readonly is: "read" } & CampaignBook);

export interface WorkbookCampaign {
  readonly state: CampaignState;
  /** Counts the edits that were seen: whoever shows rows reads them again. */
  readonly edits: number;
  read(): void;
}

/** Reads the workbook's campaign at the start, when asked, and whenever the workbook has been edited. */
export function useCampaign(): WorkbookCampaign {
  const [state, setState] = useState<CampaignState>({ is: "reading" });
  const [edits, setEdits] = useState(0);
  const latest = useRef(0);
  const read = useCallback(() => {
    const own = ++latest.current;
    const show = (next: CampaignState): void => {
      // an older answer may not overwrite a newer one
      if (own === latest.current) setState(next);
    };
    void (async () => {
      try {
        const tabs = await findLeftOver();
        if (tabs !== undefined) return show({ is: "leftOver", tabs });
        const book = await readCampaignBook();
        show(book === undefined ? { is: "none" } : { is: "read", ...book });
      } catch (error) {
        show({ is: "failed", sentence: sentenceOf(error) });
      }
    })();
  }, []);
  useEffect(() => {
    read();
    return followEdits(() => {
      setEdits((count) => count + 1);
      read();
    });
  }, [read]);
  return { state, edits, read };
}
