import type { Block } from '../../model/Block';
import { findEntities } from './findEntities';
import type { OpenIndex } from './openIndex';
import { wordingOf } from './wordingOf';

/**
 * The index's entities on a whole page. A person whom the index knows by first name and surname must be named in full
 * once, as the surname alone may be another's.
 */
export function findEntitiesOnPage(blocks: readonly Block[], index: OpenIndex): Map<number, number> {
  const { mentions, inFull } = findEntities(
    blocks.map(({ text }) => wordingOf(text)),
    index.names,
  );
  const sure = [...mentions].filter(([entity]) => {
    const { kind, name } = index.file.entities[entity]!;
    return kind !== 'person' || inFull.has(entity) || !name.includes(' ');
  });
  return new Map(sure);
}
