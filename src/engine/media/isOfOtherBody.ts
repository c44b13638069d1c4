import { BETWEEN_INITIALS } from '../lexicon/nameParticles';
import { BEHIND_OTHER_BODIES } from '../lexicon/organisationWords';
import type { Token } from '../text/splitTokens';
import { isCapital } from './NameRead';

/** "AP police"; "the Palestinian Authority (PA)": the words before a bracket begin with the letters in it. */
export function isOfOtherBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (BEHIND_OTHER_BODIES.has(tokens[to]?.lower ?? '')) return true;
  const { text } = tokens[from]!;
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || text.length < 2) return false;
  let letter = text.length - 1;
  for (let i = from - 2; i >= 0 && letter >= 0; i--) {
    if (isCapital(tokens[i])) {
      if (tokens[i]!.text[0] !== text[letter]) return false;
      letter--;
    } else if (!BETWEEN_INITIALS.has(tokens[i]!.lower)) return false;
  }
  return letter < 0;
}
