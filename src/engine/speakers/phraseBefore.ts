import type { Passage } from '../../model/Passage';
import { DETERMINERS } from '../lexicon/functionWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { BEFORE_PHRASE, BELONGING, SOURCE_PRONOUNS } from '../lexicon/sourceWords';
import type { ArticleMentions } from '../mentions/readMentions';
import { roleOf } from '../mentions/roleOf';
import { firstBehind } from '../text/firstBehind';

/** Words that the noun phrase before a relative pronoun may have. */
const MOST_WORDS = 10;

/** The noun phrase that a relative pronoun belongs to: "[the harbour chief], who". Null where none stands right before it. */
export function phraseBefore({ block, start }: Passage, mentions: ArticleMentions): Passage | null {
  const words = mentions.words[block]!;
  const { text } = mentions.text.blocks[block]!;
  const last = firstBehind(words, start) - 1;
  if (last < 0 || /[.;:!?"“”]/u.test(text.slice(words[last]!.end, start))) return null;
  const ofPeople = text.slice(start, start + 3).toLowerCase() === 'who';
  let from = last;
  for (let i = last; i >= 0 && last - i < MOST_WORDS; i--) {
    const { lower, end } = words[i]!;
    if (i < last && /[,.;:!?()"“”–—]/u.test(text.slice(end, words[i + 1]!.start))) break;
    // "researchers at the Harbour Institute, who": people may belong to what stands right before.
    const belongs = ofPeople && BELONGING.has(lower) && i > 0 && roleOf(words[i - 1]!.lower) !== null;
    if (!belongs && (REPORTING_VERBS.has(lower) || BEFORE_PHRASE.has(lower))) break;
    from = i;
    if (DETERMINERS.has(lower) && !(ofPeople && BELONGING.has(words[i - 1]?.lower ?? ''))) break;
  }
  if (from === last && SOURCE_PRONOUNS.has(words[last]!.lower)) return null;
  const { start: first } = words[from]!;
  const { end } = words[last]!;
  return { block, start: first, end, text: text.slice(first, end) };
}
