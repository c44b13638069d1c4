import { describe, expect, it } from 'vitest';
import { judgePage, type PageSigns } from '../../src/page/judgePage';

const REPORT = [
  'The ferry to Norda will not sail before Monday, the harbour master told reporters on Wednesday, as the storm went on.',
  '“She is safe, but she is late,” Ada Novak said, and added that the crew had looked at every bolt of the hull again.',
  'Passengers had waited for nine hours in the rain without being told why the ship stayed in the port all day long.',
];
const MANUAL = [
  'You install the tool with your package manager, and then you tell it where your files are by its settings page.',
  'We recommend that you keep a copy of your files, since our tool changes them where they are, and you may want them back.',
  'Your settings are kept in your home folder, and our support answers your questions by mail within two days at most.',
];
const ON_A_DAY = 'The new settings page is there for all of you since Monday, and you need not do anything.';
const NOVEL = [
  'The captain looked at the sea for a long time, and nobody spoke, since there was nothing left that could be spoken of.',
  '“You should not have come,” whispered the old man, and he turned away, and the door fell shut behind him with a crash.',
  'In the morning the ship was gone, and with it all that he had ever owned, his coat, his books and the small grey cat.',
];

const OPINION = [
  'We want the quay to stay where it is, and we have wanted it for years, since our ships lie there and our children swim.',
  'Surveyor Ada Novak fears “for every stone of it”, and to baker Tom Reed the plan is “a door slammed” on all of us here.',
  'Keep our quay where it is, and let us hear no more of it, for we are tired of plans that nobody in our town asked us about.',
];
const INTERVIEW = [
  'When did you begin to draw?\nI was six, and I drew on the walls of our laundry until my mother took my chalk away from me.',
  'Did you know where it would go?\nNever. I drew at night, and I did not know on Monday what I would draw on the day behind it.',
  'Will the fox come back?\nHe never left me. I am only older, and I sleep more than I did, as my hens do, who never liked me.',
].flatMap((turn) => turn.split('\n'));

const signs = (more: Partial<PageSigns>): PageSigns => ({
  url: 'https://www.porthalepost.example/city/ferry',
  jsonLdType: null,
  otherThing: false,
  ogType: null,
  generator: null,
  published: false,
  byline: false,
  linkedHeadings: 0,
  paragraphs: REPORT,
  ...more,
});

const DECLARED: Partial<PageSigns> = { jsonLdType: 'NewsArticle', ogType: 'article', published: true, byline: true };

describe('judgePage', () => {
  it.each<[string, Partial<PageSigns>]>([
    ['a report that declares nothing', {}],
    ['a declared report', DECLARED],
    ['a declared comment that quotes nobody', { ...DECLARED, paragraphs: NOVEL }],
    ['the teaser of a declared report', { ...DECLARED, paragraphs: [REPORT[0] ?? ''] }],
    [
      'a manual that declares all that news does, and tells the day',
      { ...DECLARED, paragraphs: [...MANUAL, ON_A_DAY] },
    ],
    ['a live blog', { jsonLdType: 'LiveBlogPosting', ogType: 'website' }],
    ['a report with a few linked headings', { ...DECLARED, linkedHeadings: 1 }],
  ])('%s is an article', (_, more) => {
    expect(judgePage(signs(more))).toBe('article');
  });

  it.each<[string, Partial<PageSigns>]>([
    [
      'an essay of one who says "we" and quotes nobody',
      { paragraphs: [0, 2, 0].map((i) => OPINION[i]!), byline: true },
    ],
    ['a manual', { paragraphs: MANUAL }],
    ['a manual that calls itself an article', { paragraphs: MANUAL, ogType: 'article', published: true, byline: true }],
    ['a novel among works of readers', { paragraphs: NOVEL, byline: true, url: 'https://hale.example/works/12' }],
    ['a product', { paragraphs: MANUAL, otherThing: true, ogType: 'product' }],
    ['a page of a wiki', { generator: 'MediaWiki 1.43', jsonLdType: 'Article', published: true, byline: true }],
    ['a thread of a forum', { url: 'https://hale.example/threads/ferry.12/', ogType: 'website', published: true }],
    ['a page of teasers', { linkedHeadings: 12 }],
    ['a line', { paragraphs: ['Welcome.'] }],
    ['nothing', { paragraphs: [] }],
  ])('%s is none', (_, more) => {
    expect(judgePage(signs(more))).toBe('not-article');
  });

  it.each<[string, Partial<PageSigns>]>([
    ['an opinion that quotes others', { paragraphs: OPINION, byline: true, published: true }],
    ['an interview in questions and answers', { paragraphs: INTERVIEW, byline: true }],
    [
      'a manual that tells the day and declares a little less',
      { ...DECLARED, ogType: null, paragraphs: [...MANUAL, ON_A_DAY] },
    ],
    ['a manual that calls itself news', { ...DECLARED, paragraphs: MANUAL, jsonLdType: 'NewsArticle' }],
    ['a text with a byline that tells of no speech', { paragraphs: NOVEL, byline: true }],
    [
      'a report on a site that calls itself one',
      { ogType: 'website', paragraphs: [...REPORT, ...NOVEL, ...NOVEL, ...MANUAL] },
    ],
  ])('%s is left to its statements', (_, more) => {
    expect(judgePage(signs(more))).toBe('unsure');
  });
});
