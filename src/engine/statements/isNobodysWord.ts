import { BEFORE_NOUNS } from '../lexicon/edgeWords';
import { ABSTRACTIONS, ANYBODY, JUDGED, NOBODY, SPOKEN_OF } from '../lexicon/noSpeakers';
import { NOUN_LIKE } from '../lexicon/reportingVerbs';
import { BE_FORMS } from '../lexicon/speechClauses';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Word } from '../text/readWords';
import type { Proposal } from './Proposal';
import { headOfSource } from './sourceKind';

/** Adverbs between a form of "be" and its participle. */
const MOST_BETWEEN = 2;

/**
 * Whether a proposal is no statement by its grammar: nobody says it ("nobody says", "few would deny"), what cannot speak ("experience
 * shows"), or whom others speak of in the passive ("has been accused of").
 */
export function isNobodysWord(article: ArticleText, { source, cue }: Proposal): boolean {
  const [first] = source;
  const words = first ? article.wordsWithin(first.block, first.start, first.end) : [];
  const verb = cue.at(-1);
  // Behind "said" it opens what is said: "said nobody would move".
  if (!verb || (first && !isBefore(first, verb))) return false;
  if (
    first &&
    (isNobody(words, () => articleBefore(article, first)) || isAbstraction(article.blocks[first.block]!.text, words))
  )
    return true;
  return isNoun(article, verb) || isSpokenOf(article, verb, first !== undefined);
}

/** "a former legal counsel", "the most famous calls": a word for speech that is a noun here. */
function isNoun(article: ArticleText, cue: Place): boolean {
  const words = article.wordsWithin(cue.block, cue.start, cue.end);
  const [word] = words;
  if (words.length !== 1 || !word || !(NOUN_LIKE.has(word.lower) || word.lower === 'counsel')) return false;
  const all = article.words(cue.block);
  const before = all[firstAtOrBehind(all, word.start) - 1];
  return (
    before !== undefined &&
    before.sentence === word.sentence &&
    word.start - before.end === 1 &&
    BEFORE_NOUNS.test(before.text)
  );
}

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const isBefore = (a: Place, b: Place): boolean => a.block === b.block && a.end <= b.start;

/** Whether the word before a source is an article that it has lost: "a few", "the few". */
function articleBefore(article: ArticleText, { block, start }: Place): boolean {
  const words = article.words(block);
  return /^(?:a|an|the|another|only|these|those)$/u.test(words[firstAtOrBehind(words, start) - 1]?.lower ?? '');
}

/** `isDetermined` is asked of the few that are a word for nobody alone. */
function isNobody(words: readonly Word[], isDetermined: () => boolean): boolean {
  const [first] = words;
  if (!first || !(NOBODY.has(first.lower) || ANYBODY.has(first.lower))) return false;
  if ((first.capital && !first.first) || isDetermined()) return false;
  // "No. 10 said": a number.
  return (
    (NOBODY.has(first.lower) && !/^\d/u.test(words[1]?.lower ?? '')) || (words.length === 1 && ANYBODY.has(first.lower))
  );
}

function isAbstraction(text: string, words: readonly Word[]): boolean {
  const head = words[headOfSource(text, words)];
  return head !== undefined && ABSTRACTIONS.has(head.lower) && (!head.capital || head.first);
}

/** Whether the verb at the end of a cue stands in the passive of one who is spoken of. */
function isSpokenOf(article: ArticleText, cue: Place, subject: boolean): boolean {
  const words = article.words(cue.block);
  const at = firstAtOrBehind(words, cue.end) - 1;
  // "has been accused of" as a cue ends with its preposition.
  const verb = JUDGED.get(words[at - 1]?.lower ?? '')?.has(words[at]?.lower ?? '') ? at - 1 : at;
  const { lower, sentence } = words[verb] ?? { lower: '', sentence: -1 };
  if (!SPOKEN_OF.has(lower)) return false;
  const behind = JUDGED.get(lower);
  if (behind?.has(words[verb + 1]?.lower ?? '') === true && isBare(words, verb)) return true;
  let before = verb - 1;
  while (before > verb - 1 - MOST_BETWEEN && /(?:ly|also|now|long|once|not)$/u.test(words[before]?.lower ?? ''))
    before--;
  const be = words[before];
  // Without a subject only an accusation is nobody's: "it is said that" stays an open question.
  return be?.sentence === sentence && BE_FORMS.has(be.lower) && (subject || behind !== undefined);
}

/** Whether a participle follows its noun right away, without an auxiliary: "Mayor accused of", not "has urged to". */
const isBare = (words: readonly Word[], verb: number): boolean =>
  words[verb - 1]?.sentence === words[verb]!.sentence &&
  !/^(?:has|have|had|having|he|she|they|it|who)$/u.test(words[verb - 1]!.lower);
