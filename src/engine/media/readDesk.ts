import { DESK_WORDS, DESKS } from '../lexicon/creditWords';
import { MEDIA_HEADS, MEDIA_NOUNS } from '../lexicon/mediaWords';
import { splitTokens } from '../text/splitTokens';
import { isMedium } from './isMedium';
import { isCapital } from './NameRead';

const MAX_WORDS = 7;

/** A part of a byline that names a medium, without "the" and the writer's office: "the Marsh Herald", "Norda Reporting Service"; or null. */
export function readDesk(part: string): string | null {
  const tokens = splitTokens(part.trim().slice(0, 100));
  const from = tokens[0]?.lower === 'the' || tokens[0]?.lower === 'for' ? 1 : 0;
  let to = tokens.length;
  while (to > from && DESK_WORDS.has(tokens[to - 1]!.lower)) to--;
  const first = tokens[from];
  if (!first || to === from || to - from > MAX_WORDS || !isCapital(first)) return null;
  const name = part.trim().slice(first.start, tokens[to - 1]!.end);
  const last = tokens[to - 1]!.lower;
  const isNamed =
    isMedium(name) || DESKS.has(last) || (to - from > 1 && (MEDIA_HEADS.has(last) || MEDIA_NOUNS.has(last)));
  return isNamed ? name : null;
}
