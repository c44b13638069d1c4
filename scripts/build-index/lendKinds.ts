import type { IndexEntity, IndexFile } from '../../src/model/IndexFile';
import { lendKind } from '../../src/names/lendKind';

function withKind(entity: IndexEntity): IndexEntity {
  const kind = entity.kind === 'other' ? lendKind(entity.name) : null;
  return kind === null ? entity : { ...entity, kind };
}

/** An index whose entities have the kind that compromise lends where the article itself does not tell: people and organisations. */
export function lendKinds(file: IndexFile): IndexFile {
  return { ...file, entities: file.entities.map(withKind) };
}
