import { describe, expect, it } from 'vitest';
import { MediaFinder } from '../../../src/engine/media/MediaFinder';
import { readDatelines } from '../../../src/engine/media/readDatelines';
import { readOwnNames } from '../../../src/engine/media/readOwnNames';
import { readSentences } from '../../../src/engine/media/readSentences';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import { makeArticle } from '../chains/makeArticle';

function dateline(text: string): string | null {
  const article = makeArticle([text]);
  const reading = new ArticleText([{ kind: 'paragraph', text }]);
  const finder = new MediaFinder(article, readSentences(reading), readOwnNames(article));
  return readDatelines(reading, finder).get(0)?.at.text ?? null;
}

describe('readDatelines', () => {
  it.each([
    ['KUWAIT CITY-  The camp is full.', 'KUWAIT CITY'],
    ['WASHINGTON, Aug. 24 (UPI) — It rained.', 'WASHINGTON, Aug. 24 (UPI)'],
    ['LOS ANGELES -- It rained.', 'LOS ANGELES'],
    ['Ellerfurt (dpa) - It rained.', 'Ellerfurt (dpa)'],
    ['Norda, Jan 9 (PTI) A leopard came.', 'Norda, Jan 9 (PTI)'],
    ['READING, PA — A leopard came.', 'READING, PA'],
    ['Ada Novak (PTI) A leopard came.', null],
    ['BELGUNDI: A leopard came.', null],
    ['EXCLUSIVE - A leopard came.', null],
    ['BREAKING - A leopard came.', null],
    ['CNN — A leopard came.', null],
    ['NEW YORK — A leopard came.', 'NEW YORK'],
    ['MARL (own report) - A leopard came.', 'MARL (own report)'],
    ['10.12 (PA) A leopard came.', '10.12 (PA)'],
    ['It rained - and then it stopped.', null],
    ['The (AP) man left - late.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });
});
