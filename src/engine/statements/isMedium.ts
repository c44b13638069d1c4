import { AGENCY_NAMES } from '../lexicon/agencyNames';
import { MEDIA_HEADS } from '../lexicon/mediaWords';
import { OUTLET_NAMES } from '../lexicon/outletNames';
import { splitTokens } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import { wordSet } from '../text/wordSet';

/** Words looked at: the noun phrase itself, not its description. */
const REACH = 8;
const PRONOUNS = wordSet('he she they it we I He She They It We');
const NO_NAME_BEHIND = wordSet('of for who which in');
const ENDS = wordSet(', ( . news agency newspaper');
const MEDIA_KINDS = wordSet('newspaper media newswire broadcaster tabloid');

/** Whether a source is a medium by name or by kind: "TASS", "the Marsh County Ledger", "the agency", "state media". */
export function isMedium(source: string): boolean {
  if (PRONOUNS.has(source)) return false;
  const tokens = splitTokens(source, 0, Math.min(source.length, 200)).slice(0, REACH);
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (text === ',' || text === '(' || NO_NAME_BEHIND.has(lower)) return false;
    const found = AGENCY_NAMES.find(tokens, i) ?? OUTLET_NAMES.find(tokens, i);
    const end = found ? i + found.length : i + 1;
    const last = tokens[end] === undefined || ENDS.has(tokens[end].lower);
    if (!last) continue;
    if (found || MEDIA_KINDS.has(lower)) return true;
    if (i > 0 && startsUpper(text) && MEDIA_HEADS.has(lower)) return true;
  }
  return false;
}
