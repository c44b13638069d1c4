import { madeUpWriter } from '../madeUpWriter';
import { seededRandom } from '../seededRandom';

/** Two different statements by one speaker on one subject. */
export interface Strangers {
  readonly speaker: string;
  readonly known: string;
  readonly other: string;
}

const PAIRS = 500;
/** Words of the subject; either statement has some of them, in the order of the list as often as not. */
const SUBJECT = 8;
const SHARED = { least: 3, most: 6 };

/** Pairs of statements that share speaker and subject words and are not the same statement. */
export function strangers(): Strangers[] {
  const random = seededRandom(23);
  const writer = madeUpWriter(random);
  const strew = (words: readonly string[]): string => {
    const clause = writer.clauseOf().split(' ');
    const places = words.map(() => Math.floor(random() * clause.length));
    if (random() < 0.5) places.sort((a, b) => a - b);
    words.forEach((word, i) => {
      clause[places[i]!] = word;
    });
    return clause.join(' ');
  };
  return Array.from({ length: PAIRS }, (_, pair) => {
    const subject = Array.from({ length: SUBJECT }, (_, i) => `${writer.subjectWord()}${i % 2 ? '' : 'al'}`);
    const some = () => {
      const count = SHARED.least + Math.floor(random() * (SHARED.most - SHARED.least + 1));
      return subject.filter(() => random() < count / SUBJECT);
    };
    return { speaker: `Ada Novak${pair}`, known: strew(some()), other: strew(some()) };
  });
}
