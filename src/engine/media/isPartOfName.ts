import { MEDIA_HEADS } from '../lexicon/mediaWords';
import { BESIDE_OUTLET_NAMES } from '../lexicon/outletNames';
import { LetterPattern } from '../text/LetterPattern';
import type { Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { isTime } from './NameRead';

const CAPITALISED = new LetterPattern(/^\p{Lu}\p{Ll}+$/u);

/** An outlet's name that is a common word is none beside another capital: "Sheikh Salon Al-Nova". */
export function isPartOfName(tokens: readonly Token[], i: number): boolean {
  if (!CAPITALISED.for(tokens[i]!.text).test(tokens[i]!.text)) return false;
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  const name = (t: Token | undefined): boolean =>
    t !== undefined &&
    startsLikeName(t.text) &&
    !isTime(t) &&
    !MEDIA_HEADS.has(t.lower) &&
    !BESIDE_OUTLET_NAMES.has(t.lower);
  return name(after) || (i > 1 && name(before));
}
