import { GENERIC_MEDIA, MEDIA_NOUNS } from '../lexicon/mediaWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import type { Token } from '../text/splitTokens';
import { isCapital, isTime, isWord, type NameRead, wordsOf } from './NameRead';
import { opensName } from './readShapedName';

const LANGUAGE = /^(?:hindi|arabic|urdu|english|western|arab|jewish|hebrew|persian|spanish-language|kurdish)$/u;
/** Nouns that follow a name without making a medium of it: "the Novak network", "Norda agency". */
const NOT_AFTER_NAME = new Set(
  'paper site website blog agency program network networks outlet portal wire journal show media station stations'.split(
    ' ',
  ),
);
const BEFORE_NOUN =
  /^(?:news|private|the|state|local|national|public|daily|weekly|radio|popular|online|owned|affiliated|satellite|television|tv|sports|business)$/u;
/** Platforms and words that are no medium's name. */
const NO_NAME = /^(?:telegram|youtube|whatsapp|facebook|twitter|news|media|instagram|tiktok|tv|cable|breaking)$/u;
const MAX_NAME = 7;

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && MEDIA_NOUNS.has(token.lower) && token.text === token.lower;
const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["']$/u.test(token.text);
const isNation = (token: Token): boolean => COUNTRY_OF.has(token.lower) || LANGUAGE.test(token.lower);

/** "the private channel Al-Rasif", "the podcast “Here It Is”". */
function afterNoun(tokens: readonly Token[], i: number): NameRead | null {
  if (!isNoun(tokens[i])) return null;
  let from = i + 1;
  if (tokens[from]?.text === ',') from++;
  // "the newspapers' questions": a mark without a gap before it is an apostrophe.
  const quoted = isQuote(tokens[from]) && tokens[from]!.start > tokens[from - 1]!.end;
  if (isQuote(tokens[from]) && !quoted) return null;
  // "a paper, “On Rain,”" is a title.
  if (quoted && /^(?:paper|papers|show|magazine)$/u.test(tokens[i]!.lower)) return null;
  while (isQuote(tokens[from])) from++;
  let to = from;
  while (to < tokens.length && to - from < MAX_NAME) {
    const goesOn =
      isCapital(tokens[to]) || (quoted && isWord(tokens[to])) || (quoted && to > from && tokens[to]!.text === "'s");
    if (!goesOn) break;
    to++;
  }
  if (to === from || isTime(tokens[from])) return null;
  const before = tokens[i - 1];
  const fits =
    quoted ||
    before === undefined ||
    BEFORE_NOUN.test(before.lower) ||
    isNation(before) ||
    /ing$|ly$|-\p{L}+$/u.test(before.lower);
  return fits ? { to, name: wordsOf(tokens, from, to), generic: false } : null;
}

/** "Okaz newspaper", "Russian media". */
function beforeNoun(tokens: readonly Token[], i: number): NameRead | null {
  if (!opensName(tokens[i]!) || isTime(tokens[i]) || !/\p{L}/u.test(tokens[i]!.text)) return null;
  let to = i + 1;
  while (to < tokens.length && to - i < 4 && isCapital(tokens[to])) to++;
  if (!isNoun(tokens[to])) return null;
  if (to === i + 1 && NO_NAME.test(tokens[i]!.lower)) return null;
  const generic = tokens.slice(i, to).every(isNation);
  if (!generic && NOT_AFTER_NAME.has(tokens[to]!.lower)) return null;
  if (tokens[to]!.lower === 'agency') return null;
  // "Russian newspaper Kommersant" goes on to a name.
  if ((isCapital(tokens[to + 1]) && !isTime(tokens[to + 1])) || isQuote(tokens[to + 1])) return null;
  return { to: to + 1, name: wordsOf(tokens, i, generic ? to + 1 : to), generic };
}

/** "state radio", "local news outlets", without a name after it. */
function unnamed(tokens: readonly Token[], i: number): NameRead | null {
  if (!GENERIC_MEDIA.has(tokens[i]!.lower)) return null;
  let to = i + 1;
  while (
    to < tokens.length &&
    to - i < 3 &&
    (tokens[to]!.lower === 'news' || GENERIC_MEDIA.has(tokens[to]!.lower) || COUNTRY_OF.has(tokens[to]!.lower))
  )
    to++;
  if (!isNoun(tokens[to]) || /^(?:agency|site|network|networks|programme|program|show|wire)$/u.test(tokens[to]!.lower))
    return null;
  if (isNoun(tokens[to + 1])) to++;
  if (isCapital(tokens[to + 1]) || isQuote(tokens[to + 1])) return null;
  return { to: to + 1, name: wordsOf(tokens, i, to + 1), generic: true };
}

/** "Ada Novak's podcast", "Novak's radio show". */
function ofSomebody(tokens: readonly Token[], i: number): NameRead | null {
  if (!opensName(tokens[i]!) || isTime(tokens[i])) return null;
  let to = i + 1;
  while (to < tokens.length && to - i < 3 && isCapital(tokens[to])) to++;
  if (tokens[to]?.text !== "'s") return null;
  for (let at = to + 1; at < to + 4 && at < tokens.length; at++) {
    if (/^(?:podcast|show|programme|program)$/u.test(tokens[at]!.lower))
      return { to: at + 1, name: wordsOf(tokens, i, at + 1), generic: false };
    if (!/^(?:radio|tv|television|weekly|daily|talk|late-night|online|popular|own)$/u.test(tokens[at]!.lower))
      return null;
  }
  return null;
}

/** A medium known by a word for it beside its name, or by that alone, from token `i`. */
export function readDescribedName(tokens: readonly Token[], i: number): NameRead | null {
  return afterNoun(tokens, i) ?? ofSomebody(tokens, i) ?? beforeNoun(tokens, i) ?? unnamed(tokens, i);
}
