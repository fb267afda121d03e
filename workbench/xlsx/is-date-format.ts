/** A number format that shows a day or a time: letters of days outside of quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  const letters = (format ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/^general$/i.test(letters) && /[ymdhs]/i.test(letters);
}
