import { describe, expect, it } from 'vitest';
import { orderOfSettling } from '../../../src/engine/speakers/orderOfSettling';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import type { Block } from '../../../src/model/Block';
import type { Passage } from '../../../src/model/Passage';

const BLOCKS: Block[] = [
  { kind: 'headline', text: 'Quay shut' },
  { kind: 'paragraph', text: 'It rained.' },
];
const at = (block: number, start: number): Passage => ({ block, start, end: start + 1, text: 'x' });
const draft = (block: number, start: number, within: number | null = null): DraftStatement => ({
  kind: 'indirect',
  source: [at(block, start)],
  cue: [],
  content: [at(block, start)],
  confidence: 1,
  sayable: true,
  foundBy: [],
  within,
  continues: null,
});

describe('orderOfSettling', () => {
  it.each<[string, DraftStatement[], number[]]>([
    ['reading order', [draft(1, 9), draft(1, 4)], [1, 0]],
    ['headlines last', [draft(0, 0), draft(1, 4)], [1, 0]],
    ['what lies around first', [draft(1, 2, 1), draft(1, 6)], [1, 0]],
    ['nobody’s left out', [{ ...draft(1, 2), kind: 'unattributed' }, draft(1, 6, 0)], [1]],
    ['two within each other', [draft(1, 2, 1), draft(1, 6, 0)], [1, 0]],
  ])('%s', (_, drafts, order) => {
    expect(orderOfSettling(drafts, BLOCKS)).toEqual(order);
  });

  it.each([200, 2000])('looks at each of %i statements within each other a few times', (count) => {
    let looks = 0;
    const drafts = Array.from({ length: count }, (_, i): DraftStatement => {
      const one = draft(1, 2 * i, i === 0 ? null : i - 1);
      return {
        ...one,
        get within() {
          looks++;
          return one.within;
        },
      };
    });
    expect(orderOfSettling(drafts, BLOCKS)).toEqual(drafts.map((_, i) => i));
    expect(looks).toBeLessThan(4 * count);
  });
});
