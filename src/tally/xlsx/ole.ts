/**
 * Compound files (MS-CFB): what an old `.xls`, an old `.doc` and an encrypted `.xlsx` (MS-OFFCRYPTO 2.3.4) share.
 * Only the names in the directory are read.
 */
import type { FileTroubleCode } from "../../locale/files";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const DIFAT_IN_HEADER = 109;
const MAX_SECTORS = 4096;

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Names which kind of compound file this is; a directory that can't be read is a damaged file. */
export function oleKind(bytes: Uint8Array): FileTroubleCode {
  const names = directoryNames(bytes);
  if (names.has("encryptedpackage") || names.has("encryptioninfo")) return "encrypted";
  if (names.has("workbook") || names.has("book")) return "oldExcel";
  return names.size > 0 ? "otherOffice" : "damaged";
}

function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // 512 in version 3, 4096 in version 4; the header takes the place of one sector
  const size = 2 ** Math.min(Math.max(view.getUint16(30, true), 9), 12);
  const start = (sector: number): number => (sector + 1) * size;
  const perFat = size / 4;

  let sector = view.getUint32(48, true);
  for (let count = 0; count < MAX_SECTORS && start(sector) + size <= bytes.length; count++) {
    for (let entry = start(sector); entry < start(sector) + size; entry += ENTRY) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      let name = "";
      for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(entry + i, true));
      if (name !== "") names.add(name.toLowerCase());
    }
    const fat = Math.floor(sector / perFat);
    const fatSector = fat < DIFAT_IN_HEADER ? view.getUint32(76 + fat * 4, true) : undefined;
    const link = fatSector === undefined ? -1 : start(fatSector) + (sector % perFat) * 4;
    if (link < 0 || link + 4 > bytes.length) break;
    sector = view.getUint32(link, true);
  }
  return names;
}
