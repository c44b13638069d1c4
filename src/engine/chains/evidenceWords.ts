import type { Passage } from '../../model/Passage';
import { startsUpper } from '../text/startsUpper';
import type { HandMention } from './Hand';

/** The words that show a hand-over: from what makes a credit of a mention to its name, or the other way round; "Novak told Reuters" with who told. */
export function evidenceWords({ sentence, from, to, credit }: HandMention, text: string): Passage {
  const { tokens, block } = sentence;
  let first = credit ? Math.min(credit.at, from) : from;
  const last = credit ? Math.max(credit.at, to - 1) : to - 1;
  if (/^t(?:old|ells?|elling)$/u.test(tokens[first]!.lower) && startsUpper(tokens[first - 1]?.text ?? '')) first--;
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  return { block, start, end, text: text.slice(start, end) };
}
