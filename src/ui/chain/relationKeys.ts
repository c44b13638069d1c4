import type { HopRelation } from '../../model/Chain';
import type { MessageKey } from '../Translate';

/** The word for each way of handing on. */
export const relationKeys: Record<HopRelation, MessageKey> = {
  told: 'relationTold',
  reported: 'relationReported',
  'according-to': 'relationAccordingTo',
  cited: 'relationCited',
  published: 'relationPublished',
  credited: 'relationCredited',
  relayed: 'relationRelayed',
};
