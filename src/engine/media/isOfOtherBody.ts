import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../text/splitTokens';
import { isCapital } from './NameRead';

/** Words that make another body of a short name: "AFP Action". */
const OTHER_BODY = wordSet(
  'action party leader chief commissioner fund province government govt council movement official officials police minister ministers cm cabinet assembly lawmakers residents voters law state forces security troops soldiers high president',
);
const BETWEEN_INITIALS = wordSet('of the and for de la');

/** "AP police"; "the Palestinian Authority (PA)": the words before a bracket begin with the letters in it. */
export function isOfOtherBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (OTHER_BODY.has(tokens[to]?.lower ?? '')) return true;
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
