import { MEDIA_VERBS } from '../lexicon/mediaWords';
import type { MediaMention } from '../media/MediaMention';
import type { Sentence } from '../media/Sentence';
import type { Token } from '../text/splitTokens';
import type { CreditRead } from './CreditRead';

/** Agencies whose short name alone stands after "according to" in world news. */
const OFTEN_CITED = new Set([
  'afp',
  'upi',
  'pti',
  'ani',
  'dpa',
  'efe',
  'sana',
  'ansa',
  'spa',
  'isna',
  'mena',
  'wam',
  'nan',
  'cp',
  'aap',
  'apa_at',
  'mti',
  'pap',
]);

/** Those whose short name without "the" is the agency's even before "said". */
const SAYS_ALONE = new Set(['afp', 'upi', 'pti', 'ani', 'dpa', 'efe', 'isna']);

/** A name with other meanings counts beside words that only go with media. */
export function vouchedFor({ tokens }: Sentence, mention: MediaMention, read: CreditRead, left: boolean): boolean {
  if (
    /^(?:news|agency|newswire|wire)$/u.test(tokens[mention.to]?.lower ?? '') ||
    /^(?:agency|newswire)$/u.test(tokens[mention.from - 1]?.lower ?? '')
  )
    return true;
  if (read.relation === 'told' && /^interview/u.test(tokens[read.at]!.lower)) return true;
  const { id } = mention.agency!;
  if (id === 'ap') return true;
  // "The AFP said" is the police, "AFP reported" the agency.
  if (left)
    return tokens[mention.from - 1]?.lower !== 'the' && (read.relation !== 'according-to' || OFTEN_CITED.has(id));
  if (tokens[mention.from - 1]?.lower !== 'the' && SAYS_ALONE.has(id)) return true;
  const the = tokens[mention.from - 1]?.lower === 'the';
  return (
    (!the && MEDIA_VERBS.has(tokens[read.at]!.lower)) || closesReport(tokens, mention.from - (the ? 1 : 0), read.at)
  );
}

/** "The emir said it was open, QNA said.": whoever tells at the end what somebody else said is a medium. */
function closesReport(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens.length - at > MAX_CLOSING) return false;
  return tokens
    .slice(0, from - 1)
    .some((t) => /^(?:said|says|told|tells|stressed|announced|urged|warned|according|stated|added)$/u.test(t.lower));
}
const MAX_CLOSING = 5;
