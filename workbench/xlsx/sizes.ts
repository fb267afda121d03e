/** Widths or heights as a file says them: the usual one once, the others in runs. */
export interface Sizes {
  readonly usual: number;
  readonly others: readonly { readonly at: number; readonly count: number; readonly size: number }[];
}

export function sizesOf(count: number, sizeAt: (index: number) => number): Sizes {
  const all = Array.from({ length: count }, (_, i) => sizeAt(i));
  const times = new Map<number, number>();
  for (const size of all) times.set(size, (times.get(size) ?? 0) + 1);
  const usual = [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const others: { at: number; count: number; size: number }[] = [];
  all.forEach((size, at) => {
    const last = others[others.length - 1];
    if (size === usual) return;
    if (last && last.size === size && last.at + last.count === at) last.count++;
    else others.push({ at, count: 1, size });
  });
  return { usual, others };
}
