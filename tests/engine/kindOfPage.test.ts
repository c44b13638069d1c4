import { describe, expect, it } from 'vitest';
import { kindOfPage } from '../../src/engine/kindOfPage';
import type { Article } from '../../src/model/Article';
import type { Speaker } from '../../src/model/Speaker';
import type { Statement } from '../../src/model/Statement';
import { makeArticle } from './chains/makeArticle';

const article = (kind: Article['kind'], characters: number): Article => ({
  ...makeArticle([]),
  kind,
  blocks: [{ kind: 'paragraph', text: 'word '.repeat(characters / 5) }],
});
const statement = (more: object = {}): Statement =>
  ({ kind: 'direct', shown: true, speaker: { name: 'Ada Novak', kind: 'person' } as Speaker, ...more }) as Statement;
const spokenBy = (id: string): Statement => statement({ speaker: { id, name: id, kind: 'person' } });
const three = [statement(), statement(), statement()];

describe('kindOfPage', () => {
  it.each<[string, Article, readonly Statement[], string]>([
    ['news that attributes nothing', article('article', 3000), [], 'nothing-attributed'],
    ['news of one statement', article('article', 3000), [statement()], 'article'],
    ['a page left alone, whatever it attributes', article('not-article', 3000), three, 'not-article'],
    ['another language', article('other-language', 3000), [], 'other-language'],
    ['unsure, three people named in 500 words', article('unsure', 3000), three, 'article'],
    [
      'unsure, two of three not named',
      article('unsure', 3000),
      [statement(), statement({ speaker: null }), statement({ speaker: { kind: 'unnamed' } })],
      'not-article',
    ],
    [
      'unsure, one of three not shown',
      article('unsure', 3000),
      [...three.slice(1), statement({ shown: false, confidence: 0.2 })],
      'not-article',
    ],
    [
      'unsure, one of three not shown, and yet likely',
      article('unsure', 3000),
      [...three.slice(1), statement({ shown: false, confidence: 0.3 })],
      'article',
    ],
    [
      'unsure, one speaker with fourteen turns, as in a story',
      article('unsure', 3000),
      Array.from({ length: 14 }, () => statement()),
      'not-article',
    ],
    [
      'unsure, the same beside four who speak once',
      article('unsure', 3000),
      [...Array.from({ length: 28 }, () => spokenBy('novak')), ...['reed', 'velm', 'kesh', 'orr'].map(spokenBy)],
      'not-article',
    ],
    [
      'unsure, twenty statements of five',
      article('unsure', 3000),
      Array.from({ length: 20 }, (_, i) => spokenBy(`speaker-${i % 5}`)),
      'article',
    ],
    [
      'unsure, signed and dated, two named',
      { ...article('unsure', 2000), byline: 'By Ada Novak', published: '2031-03-05' },
      three.slice(1),
      'article',
    ],
    [
      'unsure, signed alone, two named',
      { ...article('unsure', 2000), byline: 'By Ada Novak' },
      three.slice(1),
      'not-article',
    ],
    ['unsure, three in 5,000 words', article('unsure', 30_000), three, 'not-article'],
  ])('%s', (_, page, statements, expected) => {
    expect(kindOfPage(page, statements)).toBe(expected);
  });
});
