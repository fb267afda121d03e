/**
 * Writes an instant as the clock on the wall shows it, with its distance from Greenwich.
 *
 * @example
 * instantText(new Date(0)) //=> "1970-01-01T07:00:00+07:00" in Hà Nội
 */
export function instantText(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
