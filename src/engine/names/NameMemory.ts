import type { Word } from '../text/readWords';
import { NAME_KINDS } from './NameKind';

interface Tally {
  /** By kind. */
  readonly counts: Float64Array;
  /** How often the word opens a longer name, and how often it ends one. */
  opens: number;
  ends: number;
}

/** A word in a longer name tells more of it than the word alone. */
const IN_LONGER = 2;
const MOST = 3;

/** Remembers what the first look took each word of an article for. */
export class NameMemory {
  readonly #tallies = new Map<string, Tally>();
  readonly #labels = new Map<Word, number>();

  /** Notes the labels of a stretch's words (`NAME_LABELS`), side by side. */
  add(words: readonly Word[], labels: ArrayLike<number>): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const label = labels[i]!;
      this.#labels.set(word, packed(labels, i, words.length));
      const tally = this.#tallies.get(word.lower) ?? { counts: new Float64Array(NAME_KINDS), opens: 0, ends: 0 };
      this.#tallies.set(word.lower, tally);
      const [goesOn, begins] = [i + 1 < words.length && isWithin(labels[i + 1]!), !isWithin(label)];
      const longer = label > 1 && (goesOn || !begins);
      tally.counts[label >> 1]! += longer ? IN_LONGER : 1;
      if (longer && begins) tally.opens++;
      if (longer && !goesOn) tally.ends++;
    }
  }

  /** The label of a word at its own place, with its place in its name, as a small number; 0 where it was not looked at. */
  at(word: Word): number {
    return this.#labels.get(word) ?? 0;
  }

  /** What the other places of a word were taken for, as a small number that stands for the kind, how often and how surely; 0 where it stands nowhere else. */
  of(word: Word): number {
    const tally = this.#tallies.get(word.lower);
    if (!tally) return 0;
    const own = this.#labels.get(word);
    const ownKind = own === undefined ? -1 : (own - 1) >> 3;
    const ownPlace = own === undefined ? 0 : (own - 1) & 7;
    let best = 0;
    let most = 0;
    let all = 0;
    for (let kind = 0; kind < NAME_KINDS; kind++) {
      const count = tally.counts[kind]! - (kind === ownKind ? (ownPlace === 0 ? 1 : IN_LONGER) : 0);
      all += count;
      if (count > most) {
        most = count;
        best = kind;
      }
    }
    if (most === 0) return 0;
    const opens = tally.opens - (ownPlace & 1);
    const ends = tally.ends - ((ownPlace >> 1) & 1);
    const place = opens > ends ? 1 : ends > 0 ? 2 : 0;
    return 1 + best + NAME_KINDS * (Math.min(MOST, Math.ceil(most / 2)) + 4 * (place + 3 * (most > 0.7 * all ? 1 : 0)));
  }
}

const isWithin = (label: number): boolean => (label & 1) === 1;

/** A label with its place in its name: the kind above three bits, of which the first says that it opens a longer name, the second that it ends one, the third that it is within. */
function packed(labels: ArrayLike<number>, i: number, length: number): number {
  const label = labels[i]!;
  if (label < 2) return 1;
  const goesOn = i + 1 < length && isWithin(labels[i + 1]!);
  const begins = !isWithin(label);
  return 1 + 8 * (label >> 1) + (begins && goesOn ? 1 : 0) + (!begins && !goesOn ? 2 : 0) + (!begins && goesOn ? 4 : 0);
}
