import type { IndexEntity } from '../../../model/IndexFile';
import { buildPostings } from '../buildPostings';
import { isShout } from '../isShout';
import { nameIds } from '../nameIds';
import type { PackSections } from './PackSections';
import type { StringTable } from './StringTable';

type NameSections = Pick<
  PackSections,
  | 'nameStarts'
  | 'nameOwners'
  | 'entityNameStarts'
  | 'nameStrings'
  | 'nameEntities'
  | 'nameWordStarts'
  | 'nameWords'
  | 'nameCapitals'
>;

/** The entities' names laid out so that a text is searched for all of them in one pass: each entity's own name first, then its forms. */
export function nameColumns(entities: readonly IndexEntity[], strings: StringTable): NameSections {
  const names = entities.flatMap(({ name, names: forms }, entity) =>
    [name, ...forms].map((text, at) => ({ text, entity, isForm: at > 0 })),
  );
  const words = names.map(({ text }) => nameIds(text));
  const starts = new Uint32Array(names.length + 1);
  words.forEach((ids, at) => {
    starts[at + 1] = starts[at]! + ids.length;
  });
  const entityStarts = new Uint32Array(entities.length + 1);
  for (const { entity } of names) entityStarts[entity + 1]!++;
  for (let i = 0; i < entities.length; i++) entityStarts[i + 1]! += entityStarts[i]!;
  const byFirstWord = buildPostings(names.length, (emit) => {
    // Forms of one entity that differ in their spelling alone are one.
    const known = new Set<string>();
    names.forEach(({ entity, isForm }, at) => {
      const ids = words[at]!;
      const key = `${entity} ${ids.join()}`;
      if (!isForm || ids.length === 0 || known.has(key)) return;
      known.add(key);
      emit(ids[0]!, at);
    });
  });
  return {
    nameStarts: byFirstWord.starts,
    nameOwners: byFirstWord.bytes,
    entityNameStarts: entityStarts,
    nameStrings: Uint32Array.from(names, ({ text }) => strings.numberOf(text)),
    nameEntities: Uint32Array.from(names, ({ entity }) => entity),
    nameWordStarts: starts,
    nameWords: Int32Array.from(words.flatMap((ids) => [...ids])),
    nameCapitals: Uint8Array.from(names, ({ text }) => Number(isShout(text))),
  };
}
