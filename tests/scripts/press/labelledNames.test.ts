import { describe, expect, it } from 'vitest';
import { labelledNames } from '../../../scripts/press/labelledNames';
import { keyOfArticle } from '../../../scripts/press/labelledPassages';
import { NAME_KIND } from '../../../src/engine/names/NameKind';

const TEXT = 'Ada Novak left Halm.';
const ARTICLE = { outlet: 'halm.example', date: null, text: TEXT };

describe('labelledNames', () => {
  it('gives each form with its kind, by the id of the passage', () => {
    const article = keyOfArticle(TEXT);
    const names = labelledNames(
      [
        {
          article,
          names: [
            [0, 9, 'person'],
            [15, 19, 'place'],
          ],
        },
      ],
      [ARTICLE],
    );
    expect([...names.get(article)!]).toEqual([
      ['Ada Novak', NAME_KIND.person],
      ['Halm', NAME_KIND.place],
    ]);
  });

  it('passes over labels of articles that are not there', () => {
    expect(labelledNames([{ article: '0123456789ab', names: [] }], [ARTICLE]).size).toBe(0);
  });

  it('throws where a name lies outside the text', () => {
    const labels = [{ article: keyOfArticle(TEXT), names: [[15, 40, 'place'] as const] }];
    expect(() => labelledNames(labels, [ARTICLE])).toThrow('a name does not fit the text');
  });
});
