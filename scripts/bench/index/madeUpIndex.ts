import type { Claim } from '../../../src/model/Claim';
import type { IndexFile } from '../../../src/model/IndexFile';
import { madeUpWriter } from '../madeUpWriter';
import { seededRandom } from '../seededRandom';

const CLAIMS_PER_ARTICLE = 20;
const PLACES = Array.from({ length: 200 }, (_, i) => `Place${i} Harbour`);

/** Articles of made-up claims, one a file and in the order of their ids; the same for the same number. */
export function* madeUpArticles(claims: number): Generator<IndexFile> {
  const random = seededRandom(7);
  const writer = madeUpWriter(random);
  for (let first = 0; first < claims; first += CLAIMS_PER_ARTICLE) {
    const id = `a${String(first).padStart(9, '0')}`;
    const url = `https://norda.example/${first}`;
    const count = Math.min(CLAIMS_PER_ARTICLE, claims - first);
    const placeOf = Array.from({ length: count }, () => Math.floor(random() * PLACES.length));
    const used = [...new Set(placeOf)];
    yield {
      format: 'according-to-index',
      version: 1,
      articles: [{ id, title: `Article ${first}`, outlet: 'Norda Post', url, published: null }],
      entities: used.map((place) => ({ name: PLACES[place]!, kind: 'place', names: [PLACES[place]!] })),
      claims: placeOf.map(
        (place, i): Claim => ({
          id: `c${first + i}`,
          article: 0,
          kind: 'direct',
          content: `${writer.clauseOf()} in ${PLACES[place]}`,
          speaker: writer.speaker(),
          role: null,
          hops: [],
          entities: [used.indexOf(place)],
        }),
      ),
    };
  }
}
