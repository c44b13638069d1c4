import { COUNTRY_OF } from '../lexicon/nationalities';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import type { ArticleMentions } from '../mentions/readMentions';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import type { Issuer } from './SourceReading';

/** Counts and opinions that speak for themselves, whoever ordered them. */
const OWN_VOICE = wordSet(
  'poll polls polling survey surveys agreement treaty law act constitution bill indictment transcript video recording footage audio subtitle caption sign banner slogan book',
);
const BY = wordSet('by from of');
/** "seen by the Ledger": who read a paper did not write it. */
const READ = wordSet('seen obtained reviewed viewed read leaked examined verified');
const FILED = wordSet('filed submitted issued released wrote sent signed');

/** Who issued a paper, by the words of the phrase that names it: "the ministry’s report", "a Ledger analysis", "a suit filed by Ada Novak". */
export function readIssuer(
  words: readonly Word[],
  head: Word,
  cast: ArticleMentions,
  mentions: readonly number[],
): Issuer | null {
  if (OWN_VOICE.has(head.lower)) return null;
  const owner = mentions.find((i) => {
    const m = cast.mentions[i]!;
    return m.end <= head.start && (m.possessive || m.end >= head.start - 1);
  });
  if (
    owner !== undefined &&
    !cast.mentions[owner]!.tokens.every((t) => COUNTRY_OF.has(t.toLowerCase())) &&
    (cast.mentions[owner]!.possessive || cast.roster.entityOf[owner]?.kind !== 'person')
  )
    return { mention: owner };
  const at = words.indexOf(head);
  // "reports Ms. Novak filed"
  const filer = mentions.find((i) => cast.mentions[i]!.start > head.end && FILED.has(cast.mentions[i]!.next));
  if (filer !== undefined) return { mention: filer };
  const possessor = words.slice(0, at).findLast((w) => w.possessive && ORGANISATION_HEADS.has(w.lower));
  if (possessor) return { text: phrase(words.slice(0, words.indexOf(possessor) + 1)) };
  const by = words.findIndex((w, i) => i > at && i < at + 6 && BY.has(w.lower) && !READ.has(words[i - 1]!.lower));
  if (by < 0) return null;
  const named = mentions.find(
    (i) => cast.mentions[i]!.start > words[by]!.start && cast.mentions[i]!.start - words[by]!.end < 60,
  );
  if (named !== undefined && (words[by]!.lower !== 'of' || cast.roster.entityOf[named]?.kind === 'organisation'))
    return { mention: named };
  const body = words.findIndex((w, i) => i > by && i <= by + 5 && ORGANISATION_HEADS.has(w.lower));
  return body < 0 ? null : { text: phrase(words.slice(by + 1, body + 1)) };
}

const phrase = (words: readonly Word[]): string =>
  words
    .map((w) => w.text)
    .join(' ')
    .replace(/^(?:the|an?)\s/iu, '');
