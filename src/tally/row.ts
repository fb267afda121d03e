import { tidy } from "../text/fold";

/** What a row of a tally sheet is; only a nomination is judged. */
export type RowKind = "nomination" | "blank" | "header" | "title" | "group" | "total";

const ORDINAL = /^(?:[A-ZĐ]|[IVXLC]{1,5})$/;
const ORDINAL_HEAD = /^(?:[A-ZĐ]|[IVXLC]{1,5})[.)/]\s*\S/;
const KIND_WORDS = /^(?:tập thể|cá nhân|hộ gia đình|gia đình)(?:\s*[:(].*)?$/i;
const TOTAL = /^(?:tổng\s*cộng|tổng\s*số|cộng|tổng)\s*(?:$|[:(\d])/i;
const TOTAL_BARE = /^(?:TONG CONG|Tong cong|tong cong|TONG SO|Tong so|tong so|CONG|TONG)\s*:?$/;
const TITLE = /^(?:danh sách|biểu tổng hợp|bảng tổng hợp|phụ lục)(?:\s|$)/i;

const UNTIDY = /[\u0300-\u036f\u00a0\u00ad\u200b-\u200d\u2060\ufeff]|\s\s/;

/**
 * Sorts a row by its name cell, with the order cell (STT) and whether nothing else stands in the row.
 * "Tống Công" is a person: only the words with their tones, or a bare "TONG CONG", are a total.
 */
export function rowKind(name: string, order: string, isBare: () => boolean): RowKind {
  if (name === "") return "blank";
  const text = UNTIDY.test(name) ? tidy(name) : name;
  if (TOTAL.test(text) || TOTAL_BARE.test(text)) return "total";
  if (TITLE.test(text) && isBare()) return "title";
  if ((KIND_WORDS.test(text) || ORDINAL_HEAD.test(text) || ORDINAL.test(order.replace(/[.)]$/, ""))) && isBare()) return "group";
  return "nomination";
}
