import type { IndexEntity } from '../../model/IndexFile';
import { splitWords } from './splitWords';

/** A name of an entity as its words; `entity` is an index into the list the table was made of. */
export interface KnownName {
  readonly ids: Int32Array;
  readonly entity: number;
  /** Met in capitals only ("US"), so that "us" is not taken for it. */
  readonly capitals: boolean;
}

/** First word of a name -> the names, longest first. */
export type TableOfNames = ReadonlyMap<number, readonly KnownName[]>;

const isShout = (name: string) => name.length <= 4 && /^[A-Z.]+$/.test(name);

/** Lays out the entities' names so that a text is searched for all of them in one pass. */
export function tableOfNames(entities: readonly IndexEntity[]): TableOfNames {
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
  return table;
}
