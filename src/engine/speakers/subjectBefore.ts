import type { Passage } from '../../model/Passage';
import { DETERMINERS } from '../lexicon/functionWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { BE, MOODS, VERBS_OF_MIND } from '../lexicon/sourceWords';
import { type ArticleMentions, mentionsFrom } from '../mentions/readMentions';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';

/** Words a subject and its whole sentence may have. */
const MOST_WORDS = 9;
const MOST_OF_SENTENCE = 30;

/**
 * The opening subject of the sentence right before a quotation that stands alone in its paragraph, where it does what only people do:
 * "[Petrak] disputes this. “…”". Null where there is none, or that sentence quotes somebody itself.
 */
export function subjectBefore(mentions: ArticleMentions, { block, start }: Passage): Passage | null {
  const words = mentions.words[block]!;
  const last = firstAtOrBehind(words, start) - 1;
  if (last < 1) return null;
  let first = last;
  while (first > 0 && words[first - 1]!.sentence === words[last]!.sentence && last - first < MOST_OF_SENTENCE) first--;
  const opening = words[first]!;
  if (!opening.first || words[firstAtOrBehind(words, start)]?.sentence === opening.sentence) return null;
  if (quotedWithin(mentions.quoted, block, opening.start, words[last]!.end).length > 0) return null;
  if (!opening.capital || (!DETERMINERS.has(opening.lower) && !isName(mentions, block, opening))) return null;
  let verb = first + 1;
  while (verb <= last && verb - first <= MOST_WORDS && !isPersonal(words[verb]!, words[verb + 1])) verb++;
  if (verb > last || verb - first > MOST_WORDS) return null;
  const { end } = words[verb - 1]!;
  const { text } = mentions.text.blocks[block]!;
  const subject = text.slice(opening.start, end);
  return /[,;:()]/u.test(subject) ? null : { block, start: opening.start, end, text: subject };
}

const isName = (mentions: ArticleMentions, block: number, { start }: Word): boolean => {
  const [i] = mentionsFrom(mentions, block, start);
  const m = i === undefined ? undefined : mentions.mentions[i];
  return m !== undefined && m.from <= start && m.start >= start && !m.possessive;
};

const isPersonal = ({ lower, text }: Word, next: Word | undefined): boolean =>
  text === lower &&
  ((REPORTING_VERBS.has(lower) && /(?:s|d)$/u.test(lower)) ||
    VERBS_OF_MIND.has(lower) ||
    (BE.has(lower) && next !== undefined && MOODS.has(next.lower)));
