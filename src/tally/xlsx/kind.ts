/** What a file is by its first bytes, whatever its name says. */
import type { FileTroubleCode } from "../../locale/files";
import { isOle, oleKind } from "./ole";

const PICTURES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*\0", "MM\0*", "RIFF"];
const ARCHIVES = ["Rar!", "7z\xbc\xaf", "\x1f\x8b", "\xfd7zXZ"];
/** How much of a text is looked at. */
const HEAD = 4096;

/** undefined: a zip, to be looked into. */
export function refusedKind(bytes: Uint8Array): FileTroubleCode | undefined {
  if (bytes.length === 0) return "empty";
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.startsWith("PK\x03\x04")) return undefined;
  if (head.startsWith("PK\x05\x06")) return "archive"; // a zip with nothing in it
  if (isOle(bytes)) return oleKind(bytes);
  if (head.startsWith("%PDF")) return "pdf";
  if (PICTURES.some((start) => head.startsWith(start))) return "picture";
  if (ARCHIVES.some((start) => head.startsWith(start))) return "archive";
  // BIFF 2 to 5 without a compound file around it
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return "oldExcel";
  return textKind(head);
}

function textKind(head: string): FileTroubleCode {
  const utf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  const text = utf16 ? head.replace(/\0/g, "") : head;
  if ([...text].some((letter) => letter < " " && !"\t\n\r\f\v\x1b".includes(letter))) return "unknown";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return "xml2003";
  if (/<(!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return "webPage";
  return "text";
}
