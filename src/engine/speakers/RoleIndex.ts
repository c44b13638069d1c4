import { ABBREVIATED, CONGRESS } from '../lexicon/offices';
import { LEADER_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Entity } from '../mentions/Entity';
import { officeOf } from './officeOf';
import type { Description } from './SourceReading';

/** Entities looked at for one description: this many met so far, the latest first, and this many yet to come. */
const MOST_SEEN = 80;
const MOST_AHEAD = 20;

/** Entities by the words of their roles, so that a description is compared with few of them. */
export class RoleIndex {
  readonly #byOffice = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      const offices = new Set<string>();
      for (const word of entity.roleWords) {
        offices.add(officeOf(word));
        const full = ABBREVIATED.get(word);
        if (full) offices.add(full);
        for (const part of word.split('-')) offices.add(officeOf(part));
      }
      for (const office of offices) {
        const list = this.#byOffice.get(office);
        if (list) list.push(entity);
        else this.#byOffice.set(office, [entity]);
      }
    }
  }

  /** The entities a description may fit, each once; `seen` tells who has been met. */
  candidates({ head, words }: Description, seen: ReadonlyMap<Entity, number>): Set<Entity> {
    const offices = [head, ...words.filter((w) => ROLE_HEADS.has(w))];
    if (head === 'leader') offices.push(...LEADER_HEADS);
    // British ministers are secretaries of state.
    if (head === 'minister') offices.push('secretary');
    if (CONGRESS.has(head)) offices.push('senator', 'representative', 'mp');
    const found = new Set<Entity>();
    for (const office of new Set(offices.map(officeOf))) {
      const list = this.#byOffice.get(office) ?? [];
      const ahead: Entity[] = [];
      let met = 0;
      for (let i = list.length - 1; i >= 0 && met < MOST_SEEN; i--) {
        const entity = list[i]!;
        if (seen.has(entity)) {
          found.add(entity);
          met++;
        } else ahead.push(entity);
      }
      for (const entity of ahead.slice(-MOST_AHEAD)) found.add(entity);
    }
    return found;
  }
}
