import type { MatchKind } from '../model/Match';
import type { MessageKey } from './Translate';

/** Why a claim belongs to a statement, in words. */
export const matchKeys: Record<MatchKind, MessageKey> = {
  'same-words': 'matchSameWords',
  'altered-words': 'matchAlteredWords',
  'same-speaker-subject': 'matchSameSpeaker',
  'same-entities': 'matchSameEntities',
};
