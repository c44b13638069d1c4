import type { EntityKind, IndexEntity } from '../../../model/IndexFile';
import { ENTITY_KINDS } from './packKinds';

/** Forms kept of one entity's name. */
const MOST_NAMES = 100;

interface EntityDraft {
  readonly names: Set<string>;
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
  private readonly numbers = new Map<string, number>();

  /** Takes in the entities of one file; answers with the number of each, as `sorted` gives them back. */
  add(entities: readonly IndexEntity[]): number[] {
    return entities.map(({ name, kind, names }) => {
      const draft = this.drafts.get(name);
      if (draft) {
        draft.kind = surer(draft.kind, kind);
        for (const form of names) draft.names.add(form);
      } else {
        this.drafts.set(name, { kind, names: new Set(names) });
        this.numbers.set(name, this.numbers.size);
      }
      return this.numbers.get(name)!;
    });
  }

  /** The entities in use, by name. `rankOf` tells where one went by the number that `add` gave it. */
  sorted(isUsed: (number: number) => boolean): { entities: IndexEntity[]; rankOf: Map<number, number> } {
    const names = [...this.drafts.keys()].filter((name) => isUsed(this.numbers.get(name)!)).sort();
    const entities = names.map((name): IndexEntity => {
      const { kind, names: forms } = this.drafts.get(name)!;
      return { name, kind, names: [...forms].sort(byLength).slice(0, MOST_NAMES) };
    });
    return { entities, rankOf: new Map(names.map((name, rank) => [this.numbers.get(name)!, rank])) };
  }
}
