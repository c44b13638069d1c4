import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { wordSet } from '../text/wordSet';
import type { Sketch } from './Sketch';

/** Verbs of speech that as often tell of plans, states and findings. */
const NO_SPEECH = wordSet(
  'agree agrees agreed continue continues continued charge charges charged hail hails order orders signal signals indicate indicates indicated express expresses sing sings sang call calls called put puts read reads forecast report reports claims states state notes appeals demands requests posts post point points pointed observe observed describe describes described cite cites cited voice voices voiced add adds added refer refers referred conclude concluded concludes suggest suggests suggested reveal reveals revealed propose proposed proposes',
);

const CALLS = wordSet('call calls called');

/** Whether a form of a verb is used of speech and of little else, lower-cased. */
export const isSpeechVerb = (verb: string): boolean => REPORTING_VERBS.has(verb) && !NO_SPEECH.has(verb);

/** Whether a statement's cue is a verb of speech. */
export function isSpeech({ cue }: Sketch): boolean {
  const words = cue[0]?.text.toLowerCase().split(/[^a-z]+/u) ?? [];
  return words.some((w) => CALLS.has(w) || isSpeechVerb(w));
}
