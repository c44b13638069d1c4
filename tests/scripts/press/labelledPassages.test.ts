import { describe, expect, it } from 'vitest';
import { foldOfPassage } from '../../../scripts/hearsay/foldOfPassage';
import { type ArticleLabels, keyOfArticle, labelledPassages } from '../../../scripts/press/labelledPassages';

const TEXT = 'Ferry pact\n\n“We wait,” Ada Novak told the Harbour Courier.';
const ARTICLE = { outlet: 'halm.example', date: '2026-03-12', text: TEXT };
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const LABELS: ArticleLabels = {
  article: keyOfArticle(TEXT),
  statements: [
    {
      source: [at('Ada Novak')],
      cue: [at('told')],
      content: [at('“We wait,”')],
      speaker: at('Ada Novak'),
      kind: 'person',
      hops: [
        { actor: at('Harbour Courier'), kind: 'outlet', relation: 'told', stated: true },
        { actor: 'Associated Press', kind: 'agency', relation: 'credited', stated: false },
        { actor: 'halm.example', kind: 'outlet', relation: 'told', stated: true, own: true },
      ],
    },
  ],
};

describe('labelledPassages', () => {
  it('reads words by where they stand, and what stands nowhere as it is written', () => {
    const [passage] = labelledPassages([LABELS], [ARTICLE]);
    expect(passage).toMatchObject({ id: LABELS.article, outlet: 'halm.example', published: '2026-03-12', text: TEXT });
    const [statement] = passage!.statements;
    expect(statement).toMatchObject({ number: 1, speaker: 'Ada Novak', role: null, depth: 2 });
    expect(statement!.hops.map(({ actor, carries, own }) => [actor, carries, own])).toEqual([
      ['Harbour Courier', true, false],
      ['Associated Press', true, false],
      ['halm.example', false, true],
    ]);
  });

  it('passes over labels of articles that are not there', () => {
    expect(labelledPassages([{ ...LABELS, article: '0123456789ab' }], [ARTICLE])).toEqual([]);
  });

  it.each([
    ['behind the text', [[0, TEXT.length + 1]]],
    ['turned round', [[5, 2]]],
    ['of no words', []],
  ] as const)('throws where content is %s', (_, content) => {
    const statements = [{ ...LABELS.statements[0]!, content: content.map(([a, b]) => [a, b] as const) }];
    expect(() => labelledPassages([{ ...LABELS, statements }], [ARTICLE])).toThrow('statement 1 does not fit the text');
  });

  it('parts real articles by their id', () => {
    const parts = ['00000000ffff', '00000001ffff', '00000009ffff'].map((id) => foldOfPassage({ id, writer: 'press' }));
    expect(parts).toEqual([0, 1, 4]);
  });

  it('leaves them in the part of their own corpus where that is parted otherwise', () => {
    const [passage] = labelledPassages([LABELS], [{ ...ARTICLE, part: 3 }]);
    expect(foldOfPassage(passage!)).toBe(3);
  });
});
