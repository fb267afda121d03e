/** Univer 0.25.1 calls iterator helpers (`map.keys().some(…)`), which Node 20 lacks. Chromium and Node 22 have them. */
type Run = (item: unknown, index: number) => unknown;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const helpers: { readonly [name: string]: (this: Iterable<unknown>, ...args: never[]) => unknown } = {
  some(run: Run) {
    let i = 0;
    for (const item of this) if (run(item, i++)) return true;
    return false;
  },
  every(run: Run) {
    let i = 0;
    for (const item of this) if (!run(item, i++)) return false;
    return true;
  },
  find(run: Run) {
    let i = 0;
    for (const item of this) if (run(item, i++)) return item;
    return undefined;
  },
  forEach(run: Run) {
    let i = 0;
    for (const item of this) run(item, i++);
  },
  toArray() {
    return [...this];
  },
  reduce(...args: [never]) {
    return [...this].reduce(...args);
  },
  *map(run: Run) {
    let i = 0;
    for (const item of this) yield run(item, i++);
  },
  *filter(run: Run) {
    let i = 0;
    for (const item of this) if (run(item, i++)) yield item;
  },
  *flatMap(run: (item: unknown, index: number) => Iterable<unknown>) {
    let i = 0;
    for (const item of this) yield* run(item, i++);
  },
  *take(count: number) {
    let i = 0;
    for (const item of this) {
      if (i++ >= count) return;
      yield item;
    }
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

export {};
