import { findNames } from './findNames';
import type { NameLookup } from './OpenIndex';
import type { Wording } from './Wording';

/** The entities that texts name, in the order of their first mention. */
export function findEntities(
  texts: readonly Pick<Wording, 'text' | 'words'>[],
  names: NameLookup,
): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => findNames(text, names).map(({ entity }) => entity)));
}
