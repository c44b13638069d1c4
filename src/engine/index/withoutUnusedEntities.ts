import type { IndexFile } from '../../model/IndexFile';

/** Leaves out the entities that no claim is about. */
export function withoutUnusedEntities(file: IndexFile): IndexFile {
  const used = [...new Set(file.claims.flatMap((claim) => claim.entities))].sort((a, b) => a - b);
  const placeOf = new Map(used.map((entity, at) => [entity, at]));
  return {
    ...file,
    entities: used.map((entity) => file.entities[entity]!),
    claims: file.claims.map((claim) => ({ ...claim, entities: claim.entities.map((entity) => placeOf.get(entity)!) })),
  };
}
