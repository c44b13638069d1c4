import { describe, expect, it } from 'vitest';
import { newsPage, readHtml } from './madePage';

const published = ({ above = '', ...parts }: { above?: string; head?: string; before?: string }, url?: string) =>
  readHtml(newsPage(parts).replace('<main>', `${above}<main>`), url).article.published;
const meta = (date: string) => `<meta property="article:published_time" content="${date}">`;

describe('date of publication', () => {
  it.each([
    [
      'as metadata states it',
      { head: meta('2031-03-05T08:00:00+02:00'), before: '<p>7 March 2031</p>' },
      '2031-03-05T08:00:00+02:00',
    ],
    [
      'the printed day where metadata tells another zone’s',
      { head: meta('2031-03-06T01:00:00Z'), before: '<p>March 5, 2031</p>' },
      '2031-03-05',
    ],
    [
      'metadata in universal time, days from what is printed',
      { head: meta('2031-03-06T01:00:00Z'), before: '<p>May 5, 2031</p>' },
      '2031-03-06T01:00:00Z',
    ],
    [
      'as metadata states it where that day is printed besides',
      { head: meta('2031-03-05T22:00:00Z'), before: '<p>Thursday, March 6, 2031</p><p>March 5, 2031</p>' },
      '2031-03-05T22:00:00Z',
    ],
    [
      'as metadata states it where no clock on earth had the printed day',
      { head: meta('2031-03-06T17:00:00Z'), before: '<p>First published on March 5, 2031</p>' },
      '2031-03-06T17:00:00Z',
    ],
    [
      'the printed day though metadata has a zone',
      { head: meta('2031-03-05T22:57-05:00'), before: '<p>March 6, 2031 3:57 AM</p>' },
      '2031-03-06',
    ],
    [
      'that of the page’s own zone, by an element of the same moment',
      { head: meta('2031-03-06T00:46:23Z'), before: '<time datetime="2031-03-05T19:46:23-05:00">yesterday</time>' },
      '2031-03-05',
    ],
    [
      'that of the last change, where the page prints that and no other',
      {
        head: `${meta('2030-11-25T08:00:00Z')}<meta property="article:modified_time" content="2031-03-05T11:20:00Z">`,
        before: '<p>March 5, 2031</p>',
      },
      '2031-03-05T11:20:00Z',
    ],
    [
      'that of the last change, where nothing else is told',
      { head: '<meta property="article:modified_time" content="2031-03-05T11:20:00Z">' },
      '2031-03-05T11:20:00Z',
    ],
    [
      'the printed day, though a caption tells that of metadata',
      {
        head: meta('2031-03-05T22:57-05:00'),
        before: '<p>March 6, 2031 3:57 AM</p><p>The March 5, 2031 storm seen from the quay of Norda</p>',
      },
      '2031-03-06',
    ],
    [
      'that of a line of its own before one in a sentence',
      { before: '<p>What is left of the harbour since May 1, 2029</p><p>By Ada Writer March 6, 2031</p>' },
      '2031-03-06',
    ],
    ['what a sentence tells where nothing else does', { before: '<p>the news since March 6, 2031</p>' }, '2031-03-06'],
    ['as printed below the headline', { before: '<p>By Ada Writer | Friday, August 03, 2007</p>' }, '2007-08-03'],
    [
      'in a list of dates the one of publishing',
      { before: '<div>Updated: 9 March 2031</div><div>Published: 5 March 2031</div>' },
      '2031-03-05',
    ],
    ['of a time element', { before: '<time datetime="2031-03-05">Wednesday</time>' }, '2031-03-05'],
    ['nowhere', {}, null],
    [
      'of the time element beside the headline, not of other stories',
      {
        above: '<aside><time datetime="2031-03-01">a</time><time datetime="2031-03-02">b</time></aside>',
        before: '<time datetime="2031-03-05">Wednesday</time>',
      },
      '2031-03-05',
    ],
    [
      'nowhere where other stories alone have theirs',
      { above: '<aside><time datetime="2031-03-01">a</time><time datetime="2031-03-02">b</time></aside>' },
      null,
    ],
    [
      'of a time element elsewhere that is alone',
      { above: '<header><time datetime="2031-03-05">Wednesday</time></header>' },
      '2031-03-05',
    ],
  ])('%s', (_, parts, expected) => {
    expect(published(parts)).toBe(expected);
  });

  it('is taken from the address where nothing else tells', () => {
    expect(published({}, 'https://www.porthalepost.example/2031/03/05/ferry')).toBe('2031-03-05');
  });
});
