import type { Passage } from '../../model/Passage';
import { AUXILIARIES } from '../lexicon/auxiliaries';
import { DETERMINERS } from '../lexicon/functionWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { wordSet } from '../lexicon/wordSet';
import { type ArticleMentions, wordsWithin } from '../mentions/readMentions';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Word } from '../text/readWords';
import { passageOf } from './passageOf';

/** Words a subject may have. */
const MOST_WORDS = 7;
const SUBJECT_PRONOUN = wordSet('he she they');

const PARTICIPLE = /ing\b/u;

/**
 * Where the subject of a cue may stand that has no source beside it, likeliest first: within the cue ("explained the council in its
 * answer"), at the opening of its sentence ("The former editor rejected this, saying …"), or, for a participle that opens the sentence,
 * in the main clause ("After saying … she left").
 */
export function subjectPhrases(cast: ArticleMentions, cue: Passage): Passage[] {
  const { text } = cast.text.blocks[cue.block]!;
  const within = wordsWithin(cast, cue.block, cue.start, cue.end);
  const at = within.findIndex((w, i) => i > 0 && w.lower === 'the');
  const found = at > 0 ? [passageOf(cue.block, within.slice(at), text)] : [];
  const words = cast.words[cue.block]!;
  const index = firstAtOrBehind(words, cue.start);
  const sentence = words[index]?.sentence;
  let first = index;
  while (first > 0 && words[first - 1]!.sentence === sentence) first--;
  const opening = openingSubject(words, first, index);
  if (opening) found.push(passageOf(cue.block, opening, text));
  else if (index - first < 2 && PARTICIPLE.test(cue.text)) {
    const pronoun = words.slice(index).find((w) => w.sentence !== sentence || SUBJECT_PRONOUN.has(w.lower));
    if (pronoun?.sentence === sentence && pronoun) found.push(passageOf(cue.block, [pronoun], text));
  }
  return found;
}

/** The words from a sentence's beginning up to its verb, where they are a noun phrase with an article. */
function openingSubject(words: readonly Word[], first: number, cue: number): readonly Word[] | null {
  if (first >= cue || !DETERMINERS.has(words[first]!.lower)) return null;
  for (let i = first + 1; i <= cue && i - first <= MOST_WORDS; i++) {
    const { lower, text } = words[i]!;
    if (
      AUXILIARIES.has(lower) ||
      (i > first + 1 && text === lower && (REPORTING_VERBS.has(lower) || lower.endsWith('ed')))
    )
      return words.slice(first, i);
  }
  return null;
}
