import { AGENCY_NAMES } from '../lexicon/agencyNames';
import { MEDIA_HEADS } from '../lexicon/mediaWords';
import { OUTLET_NAMES } from '../lexicon/outletNames';
import { splitTokens } from '../text/splitTokens';

/** Words looked at: the noun phrase itself, not its description. */
const REACH = 8;

/** Whether a source is a medium by name or by kind: "TASS", "the Marsh County Ledger", "the agency", "state media". */
export function isMedium(source: string): boolean {
  const tokens = splitTokens(source, 0, Math.min(source.length, 200)).slice(0, REACH);
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (/^[,(]$/u.test(text) || /^(?:of|for|who|which|in)$/u.test(lower)) return false;
    const found = AGENCY_NAMES.find(tokens, i) ?? OUTLET_NAMES.find(tokens, i);
    const end = found ? i + found.length : i + 1;
    const last =
      tokens[end] === undefined ||
      /^[,(.]$/u.test(tokens[end]!.text) ||
      /^(?:news|agency|newspaper)$/u.test(tokens[end]!.lower);
    if (found && last) return true;
    if (last && i > 0 && /^\p{Lu}/u.test(text) && MEDIA_HEADS.has(lower)) return true;
    if (last && /^(?:agency|newspaper|media|newswire|broadcaster|tabloid)$/u.test(lower) && lower !== 'agency')
      return true;
  }
  return false;
}
