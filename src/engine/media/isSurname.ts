import type { Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { isTime } from './NameRead';

/** "Houthi-run Saba" */
const OF_OWNER = /-(?:run|owned|controlled|based|backed|affiliated|linked)$/u;

/** A short name in small letters after another capital is a person's: "Daria Bloomberg". */
export function isSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    i > 1 &&
    before !== undefined &&
    startsLikeName(before.text) &&
    !OF_OWNER.test(before.lower) &&
    !isTime(before) &&
    tokens[i]!.text !== tokens[i]!.text.toUpperCase()
  );
}
