import { ABBREVIATED, CONGRESS } from '../lexicon/offices';
import { LEADER_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { Figure } from './Figure';
import { officeOf } from './officeOf';
import type { Description } from './SourceReading';

/** Figures looked at for one description: this many met so far, the latest first, and this many yet to come. */
const MOST_SEEN = 80;
const MOST_AHEAD = 20;

/** Figures by the words of their roles, so that a description is compared with few of them. */
export class RoleIndex {
  readonly #byOffice = new Map<string, Figure[]>();

  constructor(figures: readonly Figure[]) {
    for (const figure of figures) {
      const offices = new Set<string>();
      for (const word of figure.roleWords) {
        offices.add(officeOf(word));
        const full = ABBREVIATED.get(word);
        if (full) offices.add(full);
        for (const part of word.split('-')) offices.add(officeOf(part));
      }
      for (const office of offices) {
        const list = this.#byOffice.get(office);
        if (list) list.push(figure);
        else this.#byOffice.set(office, [figure]);
      }
    }
  }

  /** The figures a description may fit, each once; `seen` tells who has been met. */
  candidates({ head, words }: Description, seen: ReadonlyMap<Figure, number>): Set<Figure> {
    const offices = [head, ...words.filter((w) => ROLE_HEADS.has(w))];
    if (head === 'leader') offices.push(...LEADER_HEADS);
    // British ministers are secretaries of state.
    if (head === 'minister') offices.push('secretary');
    if (CONGRESS.has(head)) offices.push('senator', 'representative', 'mp');
    const found = new Set<Figure>();
    for (const office of new Set(offices.map(officeOf))) {
      const list = this.#byOffice.get(office) ?? [];
      const ahead: Figure[] = [];
      let met = 0;
      for (let i = list.length - 1; i >= 0 && met < MOST_SEEN; i--) {
        const figure = list[i]!;
        if (seen.has(figure)) {
          found.add(figure);
          met++;
        } else ahead.push(figure);
      }
      for (const figure of ahead.slice(-MOST_AHEAD)) found.add(figure);
    }
    return found;
  }
}
