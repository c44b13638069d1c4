import { expect, it } from 'vitest';
import { finish } from '../../../scripts/lib/finish';
import { collectSegments } from '../../../src/page/collectSegments';
import { segmentsToJudge } from '../../../src/page/judge/segmentsToJudge';
import { surveyPage } from '../../../src/page/surveyPage';
import { documentFrom, PARAGRAPHS } from '../madePage';

const MENU = '<nav><p>Menu of the harbour</p></nav>';
const HEADLINE = '<h1>Ferry stays in port</h1>';
const LABEL = '<p>Harbour</p>';
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const FOOT = '<footer><p>All the news of the harbour.</p></footer>';
const LINK = '<p><a href="/barge">The barge from Estra is late again</a></p>';
const NEARLY_LINK = '<p><a href="/novak">Ada Novak, who has run the port since</a> the old ferry sank</p>';
const INSIDE = `<p>In short</p>${TEXT}<p>The end</p>`;

const label = 'Harbour';
const headline = 'Ferry stays in port';
const inside = ['In short', ...PARAGRAPHS, 'The end'];

it.each([
  ['from the headline to the end of the body', [HEADLINE, LABEL], INSIDE, [headline, label, ...inside]],
  ['from the body on, where the headline stands in it', [LABEL], HEADLINE + INSIDE, [headline, ...inside]],
  ['from the body on, where there is no headline', [LABEL], INSIDE, inside],
  ['no link as a whole', [HEADLINE, LINK], TEXT + LINK + INSIDE, [headline, ...PARAGRAPHS, ...inside]],
  [
    'what is linked for the most part',
    [HEADLINE],
    TEXT + NEARLY_LINK + TEXT,
    [headline, ...PARAGRAPHS, 'Ada Novak, who has run the port since the old ferry sank', ...PARAGRAPHS],
  ],
])('judged is %s', (_, above, body, expected) => {
  const html = `<html><body>${MENU}${LABEL}<main>${above.join('')}<div class="article-body">${body}</div>${LABEL}</main>${FOOT}</body></html>`;
  const page = finish(surveyPage(finish(collectSegments(documentFrom(html).body)), [headline], null))!;
  const isAsked = segmentsToJudge(page);
  const { segments } = page.collection;
  expect(isAsked).toHaveLength(segments.length);
  expect(segments.filter((__, at) => isAsked[at] === 1).map(({ text }) => text)).toEqual(expected);
});
