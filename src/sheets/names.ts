import { fold } from "../text/fold";

/** The ids of one table and the names by which a person may call them. */
export class Names {
  private readonly ids = new Set<string>();
  /** By folded name; null where two rows have it. */
  private readonly folded = new Map<string, string | null>();
  private readonly waiting: (readonly [string, string])[] = [];

  /** @returns false where the id stands already */
  add(id: string, ...names: readonly string[]): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    for (const name of [id, ...names]) this.waiting.push([name, id]);
    return true;
  }

  /** The id that is meant: itself, else the only one of that name. */
  find(name: string): string | undefined {
    if (this.ids.has(name)) return name;
    for (const [one, id] of this.waiting.splice(0)) {
      const key = fold(one);
      const known = this.folded.get(key);
      this.folded.set(key, known === undefined || known === id ? id : null);
    }
    return this.folded.get(fold(name)) ?? undefined;
  }

  all(): readonly string[] {
    return [...this.ids];
  }
}
