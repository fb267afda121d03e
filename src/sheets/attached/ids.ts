/** `D1-001`: letters and a number of at least three digits. */
const ID = /^([A-ZĐ]+\d*)-(\d{1,9})$/i;

/** Gives ids that were never given before: by letters, from the highest number on that is known. */
export class IdMaker {
  private readonly highest: Map<string, number>;

  constructor(issued: ReadonlyMap<string, number>, ids: Iterable<string> = []) {
    this.highest = new Map(issued);
    for (const id of ids) {
      const [, letters = "", digits = ""] = ID.exec(id.trim()) ?? [];
      const key = letters.toUpperCase();
      if (key !== "") this.highest.set(key, Math.max(this.highest.get(key) ?? 0, Number(digits)));
    }
  }

  /** @example new IdMaker(new Map([["D1", 7]])).next("D1") //=> "D1-008" */
  next(letters: string): string {
    const number = (this.highest.get(letters) ?? 0) + 1;
    this.highest.set(letters, number);
    return `${letters}-${String(number).padStart(3, "0")}`;
  }

  issued(): ReadonlyMap<string, number> {
    return this.highest;
  }
}
