import type { IndexEntity } from '../../model/IndexFile';
import { isShout } from './isShout';
import type { KnownName, NameLookup } from './OpenIndex';
import { splitWords } from './splitWords';

/** Lays out the names of entities so that a text is searched for all of them in one pass; they go by their place in the list. */
export function tableOfNames(entities: readonly IndexEntity[]): NameLookup {
  const table = new Map<number, KnownName[]>();
  entities.forEach(({ names }, entity) => {
    for (const name of names) {
      const { ids } = splitWords(name);
      if (ids.length === 0) continue;
      const known = table.get(ids[0]!);
      const entry = { ids, entity, capitals: isShout(name) };
      if (known) known.push(entry);
      else table.set(ids[0]!, [entry]);
    }
  });
  for (const known of table.values()) known.sort((a, b) => b.ids.length - a.ids.length);
  return { namesFrom: (firstWord) => table.get(firstWord) ?? [] };
}
