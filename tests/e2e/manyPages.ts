/** How many claims a large library has in these tests. */
export const CLAIMS = Number(process.env.ACCORDING_TO_CLAIMS ?? 100_000);
export const CLAIMS_A_PAGE = 100;

const SPEAKERS = ['Ada Novak', 'Bo Lind', 'Cara Mendes', 'Eva Strand', 'Hana Sato'];
const GOODS = ['timber', 'grain', 'herring', 'salt', 'coal', 'wool', 'copper', 'glass'];

const claimOf = (n: number): string =>
  `“No ship with ${GOODS[n % GOODS.length]} will wait at berth ${n} of Halm this winter,” said ${SPEAKERS[n % SPEAKERS.length]}.`;

/** A library file, as exported, of pages on which so many statements are made. @param perPage statements of each */
export function manyPages(host = 'halm.example', count = CLAIMS / CLAIMS_A_PAGE, perPage = CLAIMS_A_PAGE): string {
  const pages = Array.from({ length: count }, (_, page) => ({
    savedAt: 1 + page,
    // In the order of the export, so that both files can be compared as text.
    article: {
      kind: 'article',
      url: `https://${host}/${page}`,
      title: `Halm, day ${page}`,
      outlet: null,
      ownNames: [],
      published: '2026-03-01',
      byline: null,
      authors: [],
      creditLines: [],
      captions: [],
      language: 'en',
      partial: false,
      blocks: Array.from({ length: perPage }, (_line, i) => ({
        kind: 'paragraph',
        text: claimOf(page * perPage + i),
      })),
    },
  }));
  return JSON.stringify({ format: 'according-to-library', version: 1, pages, corrections: [] });
}
