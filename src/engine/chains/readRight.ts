import { ADVERBS_BEFORE_REPORTING } from '../lexicon/adverbs';
import { CITING } from '../lexicon/creditWords';
import { CREDIT_LINKS, MEDIA_NOUNS, MEDIA_VERBS, REPORT_VERBS } from '../lexicon/mediaWords';
import { INFORMANTS_OF_MEDIA } from '../lexicon/sourceWords';
import { isTime } from '../media/NameRead';
import type { Sentence } from '../media/Sentence';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';
import type { CreditRead } from './CreditRead';

const MAX_RIGHT = 9;
const ASIDE = /^(?:citing|quoting|an?|the|which|in)$/u;
const MAX_ASIDE = 14;
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|afternoon|late|early|last|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}|on|in|the|this|at|that|time|then)$/u;

const isCapital = (token: Token | undefined): boolean => token !== undefined && startsUpper(token.text);

/** Looks rightwards for a verb that the medium is the subject of, or the noun "interview". */
export function readRight(sentence: Sentence, end: number): CreditRead | null {
  const { tokens } = sentence;
  let i = end;
  // "Norda television, quoting …"
  while (MEDIA_NOUNS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.text === ',') i++;
  const limit = Math.min(tokens.length, i + MAX_RIGHT);
  if (tokens[i]?.text === '(') {
    // "the News Agency of Norda (NAN) reports"
    while (i < limit && tokens[i]!.text !== ')') i++;
    i++;
  }
  if (tokens[i]?.text === ',' && ASIDE.test(tokens[i + 1]?.lower ?? '')) {
    // "The Herald, citing two officials, reported", "Fars, a semi-official agency, reported"
    const from = i;
    const close = tokens.findIndex((t, at) => at > from + 1 && t.text === ',');
    if (close < 0 || close > i + MAX_ASIDE) return null;
    i = close + 1;
    // "… quoting a party source, said" is what media do, "…, a private channel, said" anybody.
    const verbs = CITING.has(tokens[from + 1]!.lower) ? REPORT_VERBS : MEDIA_VERBS;
    return tokens[i] && verbs.has(tokens[i]!.lower) ? { relation: 'reported', at: i } : null;
  }
  const possessive = tokens[i]?.text === "'s" || (tokens[i]?.text === "'" && /s$/u.test(tokens[i - 1]!.text));
  if (possessive) i++;
  if (possessive && INFORMANTS_OF_MEDIA.has(tokens[i]?.lower ?? '')) return { relation: 'told', at: i };
  let staff = false;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (word === 'interview') return { relation: 'told', at: i };
    const capital = isCapital(token);
    if (REPORT_VERBS.has(word) && !capital) {
      if (word === 'report' && !possessive && tokens[i + 1] && !/^(?:that|,|\.|")$/u.test(tokens[i + 1]!.lower))
        return null;
      const passive = /^(?:was|were|is|are|been|be)$/u.test(tokens[i - 1]!.lower);
      // "CNN's Novak said" speaks for herself; "CNN's Novak reported" for CNN.
      if (passive || (staff && !MEDIA_VERBS.has(word))) return null;
      return { relation: /^(?:quot|cit)/u.test(word) ? 'cited' : 'reported', at: i };
    }
    if (
      capital ||
      ADVERBS_BEFORE_REPORTING.has(word) ||
      CREDIT_LINKS.has(word) ||
      MEDIA_NOUNS.has(word) ||
      TIME_WORD.test(word) ||
      /^(?:story|stories|article|chief|political|senior|white|house|of)$/u.test(word)
    ) {
      staff ||= (capital && !isTime(token)) || STAFF.test(word);
      continue;
    }
    return null;
  }
  return null;
}
const STAFF = /^(?:reporters?|correspondent|anchor|hosts?|journalists?|columnist|co-host|moderator|editors?|chief)$/u;
