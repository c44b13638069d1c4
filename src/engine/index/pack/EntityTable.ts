import type { EntityKind, IndexEntity } from '../../../model/IndexFile';
import { entityKey } from '../entityKey';
import { ENTITY_KINDS } from './packKinds';

/** Forms kept of one entity's name. */
const MOST_NAMES = 100;

interface EntityDraft {
  readonly number: number;
  readonly names: Set<string>;
  /** Of several spellings the one that comes first. */
  name: string;
  kind: EntityKind;
}

const surer = (first: EntityKind, second: EntityKind): EntityKind =>
  ENTITY_KINDS.indexOf(first) <= ENTITY_KINDS.indexOf(second) ? first : second;

/** The longest first; of equal length in the order of their letters. */
const byLength = (first: string, second: string): number =>
  second.length - first.length || (first < second ? -1 : Number(first > second));

/** The entities of many articles, those of one full name joined. What is joined does not depend on the order of the articles. */
export class EntityTable {
  private readonly drafts = new Map<string, EntityDraft>();

  /** Takes in the entities of one file; answers with the number of each, as `sorted` gives them back. */
  add(entities: readonly IndexEntity[]): number[] {
    return entities.map(({ name, kind, names }) => {
      const key = entityKey(name);
      const draft = this.drafts.get(key) ?? { number: this.drafts.size, name, kind, names: new Set<string>() };
      this.drafts.set(key, draft);
      if (name < draft.name) draft.name = name;
      draft.kind = surer(draft.kind, kind);
      for (const form of [name, ...names]) draft.names.add(form);
      return draft.number;
    });
  }

  /** The entities in use, by name. `rankOf` tells where one went by the number that `add` gave it. */
  sorted(isUsed: (number: number) => boolean): { entities: IndexEntity[]; rankOf: Map<number, number> } {
    const used = [...this.drafts.values()].filter(({ number }) => isUsed(number));
    used.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    const entities = used.map(
      ({ name, kind, names }): IndexEntity => ({ name, kind, names: [...names].sort(byLength).slice(0, MOST_NAMES) }),
    );
    return { entities, rankOf: new Map(used.map(({ number }, rank) => [number, rank])) };
  }
}
