import type { Statement } from '../model/Statement';
import type { Translate } from './Translate';

/** Who said it, or that nobody is named or credited. */
export function speakerName({ speaker, kind }: Statement, t: Translate): string {
  return speaker?.name ?? t(kind === 'unattributed' ? 'nobodyCredited' : 'speakerUnknown');
}
