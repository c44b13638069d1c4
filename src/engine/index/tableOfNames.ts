import type { IndexEntity } from '../../model/IndexFile';
import { isShout } from './isShout';
import { nameIds } from './nameIds';
import type { KnownName, NameLookup } from './OpenIndex';

const NONE: readonly KnownName[] = [];

/** Lays out the names of entities so that a text is searched for all of them in one pass; they go by their place in the list. */
export function tableOfNames(entities: readonly IndexEntity[]): NameLookup {
  const table = new Map<number, KnownName[]>();
  entities.forEach(({ names }, entity) => {
    const own = new Set<string>();
    for (const name of names) {
      const ids = nameIds(name);
      // Forms that differ in their spelling alone are one.
      if (ids.length === 0 || own.has(ids.join())) continue;
      own.add(ids.join());
      const known = table.get(ids[0]!);
      const entry = { ids, entity, capitals: isShout(name) };
      if (known) known.push(entry);
      else table.set(ids[0]!, [entry]);
    }
  });
  for (const known of table.values()) known.sort((a, b) => b.ids.length - a.ids.length);
  return { namesFrom: (firstWord) => table.get(firstWord) ?? NONE };
}
