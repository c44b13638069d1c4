import { MEDIA_HEADS, MEDIA_NOUNS } from '../lexicon/mediaWords';
import { BEFORE_MEDIUM_OF_OTHERS, END_OF_MEDIUM, MEDIUM_KINDS } from '../lexicon/mediumWords';
import { wordSet } from '../lexicon/wordSet';
import { AGENCY_NAMES } from '../text/agencyNames';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import { OUTLET_NAMES } from './outletNames';
import { readShapedName } from './readShapedName';

/** Words looked at: the noun phrase itself, not its description. */
const REACH = 8;
const MAX_LENGTH = 200;
const PRONOUNS = wordSet('he she they it we I He She They It We');
const ENDS = wordSet(', ( . news agency newspaper');

/** Whether a source as printed is a medium by name or by kind: "TASS", "the Marsh County Ledger", "the agency", "state media". */
export function isMedium(source: string): boolean {
  if (PRONOUNS.has(source)) return false;
  const tokens = splitTokens(source, 0, Math.min(source.length, MAX_LENGTH), REACH);
  const known: number[] = [];
  /** How many tokens the known name at `i` takes, 0 where none stands; looked up once. */
  const knownAt = (i: number): number => {
    known[i] ??= (AGENCY_NAMES.find(tokens, i) ?? OUTLET_NAMES.find(tokens, i))?.length ?? 0;
    return known[i];
  };
  return isNamed(tokens, knownAt) || isKind(tokens, knownAt);
}

/** A known name, or a word for media, ends the noun phrase: "the newspaper Bild", "Novak Times, the daily". */
function isNamed(tokens: readonly Token[], knownAt: (i: number) => number): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (text === ',' || text === '(' || END_OF_MEDIUM.has(lower)) return false;
    const found = knownAt(i);
    const end = i + (found || 1);
    const last = tokens[end] === undefined || ENDS.has(tokens[end].lower);
    if (!last) continue;
    if (found > 0 || MEDIUM_KINDS.has(lower)) return true;
    if (i > 0 && startsUpper(text) && MEDIA_HEADS.has(lower)) return true;
  }
  return false;
}

/** A word for media behind whatever name ("Okaz daily", "the agency"), or a name whose form gives it away. */
function isKind(tokens: readonly Token[], knownAt: (i: number) => number): boolean {
  if (tokens.some((t) => BEFORE_MEDIUM_OF_OTHERS.has(t.lower))) return false;
  const last = tokens.findLastIndex(({ lower }) => lower !== ',' && lower !== 'news' && !MEDIA_NOUNS.has(lower)) + 1;
  if (last < tokens.length && tokens[last]!.lower !== ',') return true;
  return tokens.some((t, i) => {
    if (i >= last || t.text === ',') return false;
    const known = knownAt(i);
    return (known > 0 ? i + known : (readShapedName(tokens, i)?.to ?? 0)) >= last;
  });
}
