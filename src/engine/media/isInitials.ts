import { BEHIND_AGENCIES } from '../lexicon/agencyWords';
import type { Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { isTime } from './NameRead';

/** "TT Novak", "PA Reed": a person's initials before the surname. */
export function isInitials(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^[A-Z]{2,3}$/u.test(tokens[i]!.text) &&
    next !== undefined &&
    startsLikeName(next.text) &&
    !isTime(next) &&
    !BEHIND_AGENCIES.has(next.lower)
  );
}
