import { describe, expect, it } from 'vitest';
import { type LooseHop, orderHops } from '../../../src/engine/chains/orderHops';
import type { HopRelation } from '../../../src/model/Chain';

const hop = (hand: number, actor: string, relation: HopRelation, more: Partial<LooseHop['hop']> = {}): LooseHop => ({
  hand,
  mention: null,
  hop: {
    actor,
    agency: null,
    kind: 'outlet',
    relation,
    stated: true,
    evidence: actor,
    evidenceAt: null,
    carries: true,
    own: false,
    parallel: false,
    foundBy: 'hand-link',
    ...more,
  },
});
const names = (hops: readonly LooseHop[]): string[] => hops.map((h) => `${h.hop.parallel ? '& ' : ''}${h.hop.actor}`);

describe('orderHops', () => {
  it('goes from whoever was told to whoever printed it', () => {
    const hops = [hop(0, 'Norda Wire', 'credited'), hop(1, 'TASS', 'reported'), hop(2, 'Radio Norda', 'told')];
    expect(names(orderHops(hops, [], []))).toEqual(['Radio Norda', 'TASS', 'Norda Wire']);
  });

  it('puts those whose speech it lies within before what came after them, and what the inner sentence names before them', () => {
    const hops = [
      hop(0, 'Norda Wire', 'credited'),
      hop(1, 'Ada Novak', 'relayed'),
      hop(2, 'Radio Norda', 'told'),
      hop(3, 'Marsh Herald', 'told'),
    ];
    expect(names(orderHops(hops, [1], [2, 0]))).toEqual(['Marsh Herald', 'Ada Novak', 'Radio Norda', 'Norda Wire']);
  });

  it('takes media of one credit for one step', () => {
    const evidence = '(dpa/PAP)';
    const hops = [hop(0, 'dpa', 'credited', { evidence }), hop(1, 'PAP', 'credited', { evidence })];
    expect(names(orderHops(hops, [], []))).toEqual(['dpa', '& PAP']);
  });

  it('lets whoever cites a report come behind it', () => {
    const at = (start: number) => ({ evidenceAt: { block: 0, start, end: start + 4, text: 'said' } });
    const hops = [hop(0, 'TASS', 'reported', at(10)), hop(1, 'Norda Wire', 'according-to', at(30))];
    expect(names(orderHops(hops, [], []))).toEqual(['TASS', 'Norda Wire']);
  });
});
