import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import type { Sketch } from './Sketch';

/** Verbs of speech that as often tell of plans, states and findings. */
const NO_SPEECH =
  /^(?:agree|agrees|agreed|continue|continues|continued|charge|charges|charged|hail|hails|order|orders|signal|signals|indicate|indicates|indicated|express|expresses|sing|sings|sang|call|calls|called|put|puts|read|reads|forecast|report|reports|claims|states|state|notes|appeals|demands|requests|posts|post|point|points|pointed|observe|observed|describe|describes|described|cite|cites|cited|voice|voices|voiced|add|adds|added|refer|refers|referred|conclude|concluded|concludes|suggest|suggests|suggested|reveal|reveals|revealed|propose|proposed|proposes)$/u;

/** Whether a form of a verb is used of speech and of little else, lower-cased. */
export const isSpeechVerb = (verb: string): boolean => REPORTING_VERBS.has(verb) && !NO_SPEECH.test(verb);

/** Whether a statement's cue is a verb of speech. */
export function isSpeech({ cue }: Sketch): boolean {
  const words = cue[0]?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((w) => /^call(?:ed|s)?$/u.test(w) || isSpeechVerb(w));
}
