import { findNames } from './findNames';
import type { TableOfNames } from './tableOfNames';
import type { Wording } from './Wording';

/** The entities that texts name, in the order of their first mention. */
export function findEntities(
  texts: readonly Pick<Wording, 'text' | 'words'>[],
  names: TableOfNames,
): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => findNames(text, names).map(({ entity }) => entity)));
}
