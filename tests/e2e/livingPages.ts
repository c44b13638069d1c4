import type { PageSource } from '../../scripts/browsers/PageSource';
import { madeUpPage, type SavedSource } from './madeUpPages';

export const PARAGRAPHS = [
  'HALM, March 12 (Reuters) - The northern states need the ferry pact to keep the strait open, Transport Minister Ada Novak told reporters on Wednesday at a joint news conference with her Estran counterpart.',
  '“That crews are kept ashore makes one think the owners want a closed strait,” the minister said. “We will insist that every crew is free to sail again before the summer.”',
  'Boris Tal, chief executive of the Halm Ferry Company, said the company would sign the pact as soon as the harbour fees were settled.',
  '“We have waited for this for eleven years, and we can wait another week,” Tal told Reuters in a telephone interview.',
  'A harbour official, who was not cleared to speak, said that two ships had already been turned away.',
  'The ferry runs twice a day and carries four hundred passengers across the strait, which is nine miles wide at its narrowest.',
];

const OTHER_PARAGRAPHS = [
  'ESTRA, March 13 (AP) - The lighthouse of Estra will be closed for the winter, Mayor Carla Dunn told reporters on Thursday at a joint news conference with the keepers.',
  '“Nobody has climbed the tower in ten years and nobody will miss the stairs,” the mayor said. “We will open the doors again when the stairs are safe.”',
  'Hugo Berg, the last keeper of the lighthouse, said the lamp would be switched off on the first day of the month.',
  '“I have slept under this lamp for thirty years, and I do not know where I shall sleep now,” Berg told the Associated Press in a telephone interview.',
  'The tower is two hundred feet high and was built in the year of the great storm.',
];

/** Words of quotations in the first and in the other article. */
export const FIRST = 'That crews are kept ashore';
export const LAST = 'We have waited for this';
export const OTHER = 'Nobody has climbed the tower';

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

export const HEADLINE = '<h1>Halm needs the ferry pact, minister says</h1>';
/** The article's own HTML, and that of another one. */
export const ARTICLE = `${HEADLINE}<p class="byline">By Ilse Marek</p>${paragraphs(PARAGRAPHS)}`;
export const OTHER_ARTICLE = `<h1>Estra closes its lighthouse, mayor says</h1><p class="byline">By Jon Falk</p>${paragraphs(OTHER_PARAGRAPHS)}`;
/** The beginning, and what a page may add to it later. */
export const BEGINNING = `${HEADLINE}${paragraphs(PARAGRAPHS.slice(0, 3))}`;
export const REST = paragraphs(PARAGRAPHS.slice(3));

/** Ways to keep a part of the text back: the HTML before and after it, and the script that shows it. */
export const SHOWN_LATER = [
  [
    'a class taken away',
    '<style>.shut { display: none }</style><div id="rest" class="shut">',
    '</div>',
    `document.querySelector('#rest').className = ''`,
  ],
  ['a style', '<div id="rest" style="display: none">', '</div>', `document.querySelector('#rest').style.display = ''`],
  [
    'details opened',
    '<details id="rest"><summary>More</summary><div>',
    '</div></details>',
    `document.querySelector('#rest').open = true`,
  ],
  [
    'content that is rendered later',
    '<div id="rest" style="content-visibility: hidden">',
    '</div>',
    `document.querySelector('#rest').style.contentVisibility = 'visible'`,
  ],
  [
    'a tab chosen',
    '<div role="tablist"><button role="tab">One</button><button role="tab">Two</button></div><div id="rest" role="tabpanel" hidden>',
    '</div>',
    `document.querySelector('#rest').hidden = false`,
  ],
  [
    'a dialog',
    '<dialog id="rest"><p>Subscribe now.</p></dialog><div id="more" hidden>',
    '</div>',
    `document.querySelector('#rest').showModal(); document.querySelector('#more').hidden = false`,
  ],
] as const;

/** A page whose scripts run. `script` runs while the page loads. */
export function livingPage(body: string, script = '', head = ''): SavedSource {
  const style = '<style>body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto }</style>';
  return madeUpPage({
    head: `<title>Halm needs the ferry pact, minister says</title>${style}${head}<script>${script}</script>`,
    body,
    policy: "script-src 'unsafe-inline'",
  });
}

/** The same, where `script` runs so many milliseconds after the page has loaded. */
export function changingPage(body: string, script: string, afterMs: number): PageSource {
  return livingPage(body, `addEventListener('load', () => setTimeout(() => { ${script} }, ${afterMs}))`);
}
