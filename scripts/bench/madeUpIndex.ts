import type { Claim } from '../../src/model/Claim';
import type { IndexFile } from '../../src/model/IndexFile';
import { madeUpWriter } from './madeUpWriter';
import { seededRandom } from './seededRandom';

const CLAIMS_PER_ARTICLE = 20;

/** An index of made-up claims, the same for the same number. */
export function madeUpIndex(claims: number): IndexFile {
  const random = seededRandom(7);
  const writer = madeUpWriter(random);
  const places = Array.from({ length: 200 }, (_, i) => `Place${i} Harbour`);
  return {
    format: 'according-to-index',
    version: 1,
    articles: Array.from({ length: Math.ceil(claims / CLAIMS_PER_ARTICLE) }, (_, i) => ({
      id: `a${i}`,
      title: `Article ${i}`,
      outlet: 'Norda Post',
      url: `https://norda.example/${i}`,
      published: null,
    })),
    entities: places.map((name) => ({ name, kind: 'place', names: [name] })),
    claims: Array.from({ length: claims }, (_, i): Claim => {
      const entity = Math.floor(random() * places.length);
      return {
        id: `c${i}`,
        article: Math.floor(i / CLAIMS_PER_ARTICLE),
        kind: 'direct',
        content: `${writer.clauseOf()} in ${places[entity]}`,
        speaker: writer.speaker(),
        role: null,
        hops: [],
        entities: [entity],
      };
    }),
  };
}

/** A wording with every so-manieth word changed. */
export function alter(content: string, share: number, random: () => number, word: () => string): string {
  return content
    .split(' ')
    .map((printed) => (random() < share ? word() : printed))
    .join(' ');
}
