import type { Speaker } from '../../model/Speaker';
import type { Entity } from '../mentions/Entity';

/** A named entity as speaker. `article` tells whether "the" stands before the name: then an unknown name is rather a body than a person. */
export function speakerOfEntity(entity: Entity, article: boolean): Speaker {
  const acronym = entity.tokens.length === 1 && /^\p{Lu}{2,}s?$/u.test(entity.name);
  // A name of one word that nothing shows to be a person's is more often a company's.
  const lone = entity.tokens.length === 1 && entity.gender === null;
  const person = entity.kind === 'person' || (entity.kind === 'unknown' && !article && !acronym && !lone);
  return {
    id: entity.id,
    name: entity.name,
    role: person ? (entity.roles[0] ?? null) : null,
    kind: person ? 'person' : 'organisation',
    reason: null,
    foundBy: 'name',
  };
}
