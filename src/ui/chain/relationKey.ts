import type { Hop, HopRelation } from '../../model/Chain';
import type { MessageKey } from '../Translate';

const KEYS: Record<HopRelation, MessageKey> = {
  told: 'relationTold',
  reported: 'relationReported',
  'according-to': 'relationAccordingTo',
  cited: 'relationCited',
  published: 'relationPublished',
  credited: 'relationCredited',
  relayed: 'relationRelayed',
};

/** The word for how a hop handed on. A venue is spoken to ("told reporters") or at ("in a televised address"). */
export function relationKey({ kind, relation, evidence }: Hop): MessageKey {
  return kind === 'event' && !/\bt(?:old|ell)/i.test(evidence) ? 'relationThere' : KEYS[relation];
}
