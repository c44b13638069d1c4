import type { PageSource } from '../../scripts/browsers/PageSource';
import { madeUpPage } from './madeUpPages';

/** Said once, and printed by all six in the same or in other words. */
export const SAID = 'Every crew will be free to sail again before the summer, whatever the owners of the quay decide';

/** Printed by the sixth page alone. */
export const ONLY_SIXTH = 'Nobody has shown me a finished text of the pact or of its landing fees';

interface Printed {
  readonly outlet: string;
  readonly host: string;
  readonly date: string;
  readonly words: string;
  readonly own: string;
}

function pageOf({ outlet, host, date, words, own }: Printed): PageSource {
  const title = `${outlet} on the ferry pact`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `2026-03-${date}T09:00:00Z`,
    publisher: { '@type': 'Organization', name: outlet },
  };
  return madeUpPage({
    url: `https://${host}/2026/ferry-pact`,
    head: `<title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
    body: `<article><h1>${title}</h1>
      <p>“${words},” Transport Minister Ada Novak said at the harbour of Halm.</p>
      <p>${own}</p>
      <p>The ferry runs twice a day and carries four hundred passengers across the strait, which is nine miles wide.</p></article>`,
  });
}

const PRINTED: readonly Printed[] = [
  {
    outlet: 'Halm Courier',
    host: 'halmcourier.example',
    date: '12',
    words: SAID,
    own: '“We have waited eleven years for this pact and its landing fees,” said Boris Tal, who runs the ferry company.',
  },
  {
    outlet: 'Strait Gazette',
    host: 'strait-gazette.example',
    date: '10',
    words: SAID,
    own: '“The pilots were never asked about the new channel,” said Hana Sato, who speaks for the pilots of the strait.',
  },
  {
    outlet: 'Norda Post',
    host: 'nordapost.example',
    date: '14',
    words: SAID.replace('the summer', 'the autumn'),
    own: '“Two ships were turned away on Monday without a reason,” said Farid Osman, who keeps the harbour’s books.',
  },
  {
    outlet: 'Quay Weekly',
    host: 'quayweekly.example',
    date: '15',
    words: SAID,
    own: '“The cranes have stood still since the first frost,” said Cara Mendes, an engineer on the eastern quay.',
  },
  {
    outlet: 'Estra Herald',
    host: 'estraherald.example',
    date: '16',
    words: SAID,
    own: '“Estra will pay its half of the dredging and no more,” said Gus Weller, who leads the Estran delegation.',
  },
];

/** Five pages of five outlets; the Strait Gazette’s is the earliest, the Norda Post has a word of its own. */
export const fivePages: readonly PageSource[] = PRINTED.map(pageOf);

/** A later page of a sixth outlet with the same words. */
export const sixthPage: PageSource = pageOf({
  outlet: 'Evening Buoy',
  host: 'eveningbuoy.example',
  date: '20',
  words: SAID,
  own: `“${ONLY_SIXTH},” said Eva Strand, who sits in the council of Halm.`,
});
