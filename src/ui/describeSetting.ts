import type { Statement } from '../model/Statement';
import { formatDate } from './formatDate';
import type { Translate } from './Translate';

const LETTER = /\p{L}/u;
/** Cues whose next word is the audience. */
const TOLD = /\btold$/i;

/**
 * How, to whom, at what, where and when it was said, each as printed, in that order; the date in words after "Wednesday"
 * where it is known. Empty where the page tells nothing. A cue without letters (the colon of a headline) is left out.
 */
export function describeSetting({ cue, setting }: Statement, t: Translate): string[] {
  const { audience, venue, place, when, date } = setting;
  const words = cue.map((passage) => passage.text).join(' … ');
  const day = date === null ? null : formatDate(date, t);
  const told = audience !== null && TOLD.test(words);
  return [
    told ? `${words} ${audience}` : LETTER.test(words) ? words : null,
    audience === null || told ? null : t('toAudience', audience),
    venue,
    place,
    when !== null && day !== null ? t('whenResolved', when, day) : (when ?? day),
  ].filter((part) => part !== null);
}
