import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { isTime } from './NameRead';

const AFTER_AGENCY = wordSet(
  'news agency media photo wire correspondent reporter chief that he she they it we the a in on and but',
);

/** "TT Novak", "PA Reed": a person's initials before the surname. */
export function isInitials(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^[A-Z]{2,3}$/u.test(tokens[i]!.text) &&
    next !== undefined &&
    startsLikeName(next.text) &&
    !isTime(next) &&
    !AFTER_AGENCY.has(next.lower)
  );
}
