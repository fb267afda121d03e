const MOST = 5000;

/**
 * Remembers results by the identity of the objects they came from. Readers hand out the same value for the same cell text,
 * so a sheet of thousands of rows asks each question a few times only. Forgets everything when it grows too large.
 */
export class Memory<Key extends object, Result> {
  private root = new Map<Key, unknown>();
  private size = 0;

  /** Returns what was made of these keys before, or makes it. All calls give the same number of keys, at least one. */
  get(keys: readonly Key[], make: () => Result): Result {
    let node = this.root;
    const last = keys.length - 1;
    for (let i = 0; i < last; i++) {
      const key = keys[i] as Key;
      let next = node.get(key) as Map<Key, unknown> | undefined;
      if (next === undefined) node.set(key, (next = new Map()));
      node = next;
    }
    const key = keys[last] as Key;
    const known = node.get(key) as { readonly result: Result } | undefined;
    if (known !== undefined) return known.result;
    const result = make();
    if (++this.size > MOST) {
      this.root = new Map();
      this.size = 0;
    } else node.set(key, { result });
    return result;
  }
}
