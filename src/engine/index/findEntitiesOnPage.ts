import type { OpenIndex } from './OpenIndex';
import type { PageText } from './PageText';

/**
 * The index's entities on a whole page, with how often it names them. A person whom the index knows by first name and surname
 * must be named in full once, as the surname alone may be another's.
 */
export function findEntitiesOnPage(page: readonly PageText[], index: OpenIndex): Map<number, number> {
  const mentions = new Map<number, number>();
  const inFull = new Set<number>();
  for (const { names } of page) {
    for (const { entity, from, to } of names) {
      mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
      if (to - from > 1) inFull.add(entity);
    }
  }
  const sure = [...mentions].filter(([entity]) => {
    return index.entityKind(entity) !== 'person' || inFull.has(entity) || !index.entity(entity).name.includes(' ');
  });
  return new Map(sure);
}
