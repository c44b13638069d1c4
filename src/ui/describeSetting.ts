import type { Statement } from '../model/Statement';
import { describeCircumstances } from './describeCircumstances';
import type { Translate } from './Translate';

const LETTER = /\p{L}/u;
/** Cues whose next word is the audience. */
const TOLD = /\btold$/i;

/**
 * How, to whom, at what, where and when it was said, each as printed, in that order. Empty where the page tells nothing.
 * A cue without letters (the colon of a headline) is left out.
 */
export function describeSetting({ cue, setting }: Statement, t: Translate): string[] {
  const { audience } = setting;
  const words = cue.map((passage) => passage.text).join(' … ');
  const told = audience !== null && TOLD.test(words);
  const how = [
    told ? `${words} ${audience}` : LETTER.test(words) ? words : null,
    audience === null || told ? null : t('toAudience', audience),
  ];
  return [...how.filter((part) => part !== null), ...describeCircumstances(setting, t)];
}
