import { recalculate } from "../../workbook/nominations";
import { sentenceOf } from "../../workbook/trouble";
import { askPane, waitingRequest } from "./requests";

/** Tính lại: at once. What Excel refuses is said in the pane, which opens for it. */
export async function recalculateNow(): Promise<void> {
  try {
    await recalculate();
    if (waitingRequest()?.is === "trouble") askPane(undefined);
  } catch (error) {
    askPane({ is: "trouble", sentence: sentenceOf(error) });
    await showPane();
  }
}

/** Chốt số liệu: writes nothing; the pane opens at its preview. */
export async function previewInPane(): Promise<void> {
  askPane({ is: "freeze" });
  await showPane();
}

/** Excel that cannot show the pane keeps the request until a person opens it. */
async function showPane(): Promise<void> {
  const addin: Partial<Office.Addin> | undefined = Office.addin;
  await addin?.showAsTaskpane?.().catch(() => undefined);
}
