import { describe, expect, it } from 'vitest';
import { MediaFinder } from '../../../src/engine/media/MediaFinder';
import { readDatelines } from '../../../src/engine/media/readDatelines';
import { readOwnNames } from '../../../src/engine/media/readOwnNames';
import { readPageCredits } from '../../../src/engine/media/readPageCredits';
import { readSentences } from '../../../src/engine/media/readSentences';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Article } from '../../../src/model/Article';
import { makeArticle } from '../chains/makeArticle';

function credits(paragraphs: readonly string[], more: Partial<Article> = {}): string[] {
  const article = makeArticle(paragraphs, more);
  const own = readOwnNames(article);
  const text = new ArticleText(article.blocks);
  const finder = new MediaFinder(article, readSentences(text), own);
  const datelines = readDatelines(text, finder);
  return readPageCredits(article, finder, own, datelines).map(
    (c) => `${c.agency?.id ?? c.name} ${c.role}${c.carries ? '' : ' (lent)'}${c.own ? ' (own)' : ''}`,
  );
}

const BODY = 'It rained all day in Norda, and the harbour was closed to ships of every size.';

describe('readPageCredits', () => {
  it.each([
    ['WASHINGTON, Aug. 24 (UPI) — It rained.', 'upi dateline'],
    ['Ellerfurt (dpa) - It rained all night.', 'dpa dateline'],
    ['(Reuters) — It rained all night.', 'reuters dateline'],
    ['Ratangarh (Madhya Pradesh) [India], July 2 (ANI): It rained.', 'ani dateline'],
    ['MOSCOW, March 6. /TASS/. It rained.', 'tass dateline'],
    ['RAFAH, Gaza Strip (AP) — It rained.', 'ap dateline'],
    ['Baghdad – INA: It rained all night.', 'ina dateline'],
    ['Ashgabat, September 28, TDH. It rained.', 'tdh dateline'],
    ['ASTANA. KAZINFORM – It rained.', 'kazinform dateline'],
    ['NNA - It rained in the hills.', 'nna_lb dateline'],
    ['15:52 AFP — It rained all night.', 'afp dateline'],
    ['14:33 (PNA) — It rained all night.', 'pna dateline'],
  ])('dateline: %s', (line, expected) => {
    expect(credits([line, BODY, BODY, BODY])).toEqual([expected]);
  });

  it('credits no more often than a live blog does', () => {
    const entry = 'NORDA (Reuters) - It rained all night.';
    expect(credits(Array.from({ length: 300 }, () => entry))).toHaveLength(300);
    expect(credits(Array.from({ length: 3000 }, () => entry))).toHaveLength(400);
  });

  it('dateline: two agencies in one bracket', () => {
    expect(credits(['WARSAW (dpa/PAP) - It rained.', BODY, BODY, BODY])).toEqual(['dpa dateline', 'pap dateline']);
  });

  it.each([
    ['By Tom Reed - Associated Press', 'ap byline'],
    ['ByThe Associated Press', 'ap byline'],
    ['AFP, MANILA', 'afp byline'],
    ['By ADA NOVAK, AP National Writer', 'ap byline'],
    ['By Ada Novak, the Marsh Herald', 'Marsh Herald byline'],
    ['By Ada Novak, Norda Reporting Service', 'Norda Reporting Service byline'],
  ])('byline: %s', (byline, expected) => {
    expect(credits([BODY], { byline })).toEqual([expected]);
  });

  it.each([
    ['It rained near the US. PTI', 'pti credit-line'],
    ['It rained. — Bernama', 'bernama credit-line'],
    ['It rained near the US. PTI KSR ANB', 'pti credit-line'],
    ['It rained. (AFP)', 'afp credit-line'],
    ['It rained. (NAN) (www.norda.example)', 'nan credit-line'],
    ['(dpa/rmd)', 'dpa credit-line'],
    ['PA Scotland', 'pa credit-line'],
    ['- RNZ', 'RNZ credit-line'],
    ['This report by The Canadian Press was first published Nov. 6, 2025.', 'cp credit-line'],
    ['This article was first published by the Marsh Ledger.', 'Marsh Ledger credit-line'],
    ['Via the Norda News Share', 'Norda News Share credit-line'],
    ['She said so on X. PTI SVR BK', 'pti credit-line'],
  ])('sign-off: %s', (line, expected) => {
    expect(credits([BODY, line])).toEqual([expected]);
  });

  it.each([
    'It rained, said Michael R. Bloomberg',
    'It rained (according to AP)',
    'It rained, said Ada Novak of Reuters, and went home.',
  ])('no sign-off: %s', (line) => {
    expect(credits([BODY, BODY, line])).toEqual([]);
  });

  it('takes several names of one sign-off', () => {
    expect(credits([BODY, '(AFP, dpa, Reuters)'])).toEqual([
      'afp credit-line',
      'dpa credit-line',
      'reuters credit-line',
    ]);
  });

  it('tells a hand lent from a text signed', () => {
    expect(credits([BODY], { creditLines: ['With files from The Associated Press'] })).toEqual([
      'ap credit-line (lent)',
    ]);
    expect(
      credits([BODY], { creditLines: ['Associated Press writer Ada Reed in Oslo contributed to this report.'] }),
    ).toEqual(['ap credit-line (lent)']);
    expect(credits([BODY], { creditLines: ['Source: Reuters'] })).toEqual(['reuters credit-line']);
  });

  it.each([
    ['A ship. (AP Photo/Ada Reed, File)', ['ap photo-credit (lent)']],
    ['A ship. Photograph: Ada Reed/EPA', ['epa photo-credit (lent)']],
    ['A ship. ADA REED/AFP via Getty Images', ['afp photo-credit (lent)']],
    ['A ship. AP-Yonhap', ['ap photo-credit (lent)', 'yonhap photo-credit (lent)']],
    ['A ship. (AAP: Ada Reed)', ['aap photo-credit (lent)']],
    ['A map of PA', []],
    ['Jordan: Petra at night', []],
    ['Mayor Daria Bloomberg on a ship.', []],
    ['AFP Action members on a ship.', []],
  ])('caption: %s', (caption, expected) => {
    expect(credits([BODY], { captions: [caption] })).toEqual(expected);
  });

  it('knows a house sign-off, agencies left unnamed, and helpers of a byline', () => {
    expect(credits([BODY, '(Reporting by Ada Reed in Oslo; Editing by Tom Novak)'])).toEqual(['reuters credit-line']);
    expect(credits([BODY], { creditLines: ['Source: Norda TV and news agencies'] })).toEqual([
      'unnamed credit-line (lent)',
    ]);
    expect(credits([BODY], { byline: 'Ada Novak with AFP' })).toEqual(['afp byline (lent)']);
    expect(credits([BODY, 'They were blaming Michael R. Bloomberg.'])).toEqual([]);
  });

  it('marks the agency that is this outlet', () => {
    expect(credits(['SEOUL, June 9 (Yonhap) -- It rained.'], { outlet: 'Yonhap News Agency' })).toEqual([
      'yonhap dateline (own)',
    ]);
    expect(credits(['OSLO (Reuters) - It rained.'], { url: 'https://www.reuters.com/a', outlet: null })).toEqual([
      'reuters dateline (own)',
    ]);
  });

  it.each([
    'KUWAIT CITY- It rained.',
    'It rained in the US and a map was drawn.',
    'ATLANTA -- It rained.',
    'MSM MIA: It rained.',
  ])('no agency: %s', (line) => {
    expect(credits([line])).toEqual([]);
  });

  it.each([
    ['CNA', 'Source: CNA/ab(cd)', []],
    ['Focus Norda - CNA English News', 'Source: CNA', []],
    ['Norda Mail', 'This content was provided by dpa and has not been edited.', ['dpa credit-line']],
  ])('knows what %s calls itself from agencies of the same letters: %s', (outlet, line, expected) => {
    expect(credits([BODY, BODY, BODY, BODY, line], { outlet, url: 'https://mail.example/a' })).toEqual(expected);
  });
});
