/** Items by their key, in the order of their first occurrence; those whose key is null are left out. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T, at: number) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, at) => {
    const key = keyOf(item, at);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}
