import type { Span } from '../../model/Span';
import { BEFORE_SAYING, FINITE_VERBS, NO_SUBJECT, THIRD_PERSONS } from '../lexicon/clauseWords';
import { NOUN_LIKE, PLAIN_SAYING } from '../lexicon/reportingVerbs';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isSubjectOf } from './isSubjectOf';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.66;
/** Words a subject may have with its description. */
const MAX_SUBJECT = 30;
const MIN_CONTENT = 4;
/** Verbs that without quotation marks tell of what went on. */
const INTRANSITIVE = wordSet(
  'continue continues continued laugh laughs laughed smiled agree agrees agreed read reads call calls called conclude concludes concluded',
);
const SETTINGS = wordSet('of on in at as if for after before during when while why how with from to by about');
/** A setting before a subject has at most so many words. */
const MAX_SETTING = 14;
const TOLD = wordSet('told tells telling');
/** What may follow a verb that closes its sentence: time, place, addressee, medium. */
const TAIL = wordSet(
  'on in at during to after before from via by through of today yesterday monday tuesday wednesday thursday friday saturday sunday late earlier last this here recently reporters journalists media later when as',
);
/** Of these, the ones that as often open more of what is said. */
const LOOSE_TAIL = wordSet('to of as when');
/** Words that open content behind an addressee. */
const CONTENT_OPENERS = wordSet('that it he she they there we his her their if how why what');
/** Words that no subject ends with. */
const NO_SUBJECT_END = wordSet(
  'and or to will would can could should may might must be is are was were not i the a an of who which that',
);
const EDGES = ',;:–—';

/**
 * "Content, subject verb tail." within a stretch of one block, as a statement; null where it is of no such form.
 * @param words those of the stretch
 */
export function readTrailing(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  for (let v = words.length - 1; v > MIN_CONTENT; v--) {
    const verb = words[v]!;
    if (!PLAIN_SAYING.has(verb.lower) || verb.text !== verb.lower || verb.lower.endsWith('ing')) continue;
    if (INTRANSITIVE.has(verb.lower)) continue;
    const before = words[v - 1]!.lower;
    if (NOUN_LIKE.has(verb.lower) && !THIRD_PERSONS.has(before)) continue;
    if (NO_SUBJECT_END.has(before) || !closes(text, words, v)) continue;
    const from = subjectStart(text, words, v);
    if (from < MIN_CONTENT || isSetting(text, words, from)) continue;
    let subjectEnd = v;
    while (subjectEnd > from && isAdverbial(words[subjectEnd - 1]!.lower)) subjectEnd--;
    if (!isSubjectOf(words.slice(from, subjectEnd), verb.lower)) continue;
    const source = passageOf(article.blocks, block, words[from]!.start, words[subjectEnd - 1]!.end, EDGES);
    const cue = passageOf(article.blocks, block, words[subjectEnd]!.start, verb.end);
    const content = passageOf(article.blocks, block, region.start, words[from - 1]!.end, EDGES);
    if (source && cue && content) return plainSketch('trailing', source, cue, content, CONFIDENCE);
  }
  return null;
}

/** "On Friday, 3 May," before a subject sets the scene; what is said has a verb. */
function isSetting(text: string, words: readonly Word[], end: number): boolean {
  if (!SETTINGS.has(words[0]!.lower) || end > MAX_SETTING) return false;
  return (
    !words.slice(0, end).some(({ lower }) => FINITE_VERBS.has(lower)) ||
    !text.slice(words[0]!.start, words[end - 1]!.start).includes(',')
  );
}

const isAdverbial = (word: string): boolean =>
  BEFORE_SAYING.has(word) || word === 'once' || word === 'first' || (word.length > 4 && word.endsWith('ly'));

/** Whether what follows the verb tells only to whom, when and where. */
function closes(text: string, words: readonly Word[], v: number): boolean {
  const next = words[v + 1];
  if (!next || /[,.]/u.test(text.slice(words[v]!.end, next.start))) return true;
  if (TOLD.has(words[v]!.lower)) return tellsOnlyWhom(text, words, v);
  if (!TAIL.has(next.lower)) return false;
  return !LOOSE_TAIL.has(next.lower) || words.length - v < 8;
}

/** "told the harbour paper on Monday": an addressee, then time or place or the end; a "that" opens content. */
function tellsOnlyWhom(text: string, words: readonly Word[], v: number): boolean {
  for (let i = v + 1; i < Math.min(words.length, v + 9); i++) {
    const { lower, end } = words[i]!;
    if (CONTENT_OPENERS.has(lower) || FINITE_VERBS.has(lower)) return false;
    const after = words[i + 1];
    if (!after || TAIL.has(after.lower) || /[,.]/u.test(text.slice(end, after.start))) return true;
  }
  return false;
}

/** Index of the subject's first word: behind the comma that parts it from the content; over a description between commas. -1: none. */
function subjectStart(text: string, words: readonly Word[], v: number): number {
  const described = text.slice(words[v - 1]!.end, words[v]!.start).includes(',');
  let commas = described ? 2 : 1;
  for (let i = v - 1; i > 0 && v - i < MAX_SUBJECT; i--) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (gap === ' ') continue;
    if (/[;:"“”.!?()](?!\p{L})/u.test(gap.replace(/^\.\s/u, ' '))) return -1;
    if (!/[,–—]/u.test(gap)) continue;
    commas--;
    if (commas > 0 && !described) continue;
    if (commas === 0)
      return NO_SUBJECT.has(words[i]!.lower) || (FINITE_VERBS.has(words[i]!.lower) && !described) ? -1 : i;
  }
  return -1;
}
