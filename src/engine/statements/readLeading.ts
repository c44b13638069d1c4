import type { Span } from '../../model/Span';
import { BEFORE_SAYING, FINITE_VERBS, NO_SUBJECT } from '../lexicon/clauseWords';
import { LEADING_VERBS, NOUN_LIKE } from '../lexicon/reportingVerbs';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isSubjectOf } from './isSubjectOf';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

const CONFIDENCE = 0.6;
/** Words a subject may have with its description. */
const MAX_SUBJECT = 30;
const MIN_CONTENT = 4;
/** Openings of a sentence that set the scene before the subject: "In Abu Dhabi, the minister affirmed …". */
const SETTING = wordSet('in at on during after earlier meanwhile later speaking');
/** Words that a verb stands behind as an infinitive, a participle or a noun. */
const NO_VERB_BEHIND = wordSet('to of by a an the not never');
const NO_CONTENT = wordSet('by and or');
/** Verbs that with a noun behind them tell of deeds: "added a room", "claimed a victory", "wrote a book". */
const OF_DEEDS = wordSet('added adds claimed reported reports wrote writes revealed denied denies declared declares');
const CLAUSE_OPENERS = wordSet('that how why whether he she it they there if');
const CONJUNCTIONS = wordSet('that how why whether');
const PLACES = wordSet('at in during on');
const EDGES = ',;:–—';

/**
 * "Subject verb (that) content." at the start of a stretch of one block, as a statement; null where it is of no such form.
 * @param words those of the stretch
 */
export function readLeading(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  const from = subjectStart(text, words);
  if (!words[from] || NO_SUBJECT.has(words[from].lower)) return null;
  let commas = 0;
  for (let v = from + 1; v < Math.min(words.length, from + MAX_SUBJECT); v++) {
    const word = words[v]!;
    const before = words[v - 1]!;
    if (word.start - before.end > 1) commas += text.slice(before.end, word.start).split(',').length - 1;
    // Between two commas the subject is described.
    if (commas % 2 === 1) continue;
    if (FINITE_VERBS.has(word.lower)) return null;
    if (!LEADING_VERBS.has(word.lower) || before.possessive || NO_VERB_BEHIND.has(before.lower)) continue;
    if (NOUN_LIKE.has(word.lower) && !before.capital) continue;
    let subjectEnd = v;
    while (subjectEnd > from && BEFORE_SAYING.has(words[subjectEnd - 1]!.lower)) subjectEnd--;
    const begin = contentStart(text, words, v);
    if (!isSubjectOf(words.slice(from, subjectEnd), word.lower) || begin === null || words.length - begin < MIN_CONTENT)
      return null;
    if (OF_DEEDS.has(word.lower) && !CLAUSE_OPENERS.has(words[begin]!.lower)) return null;
    const source = passageOf(article.blocks, block, words[from]!.start, words[subjectEnd - 1]!.end, EDGES);
    const cue = passageOf(article.blocks, block, words[subjectEnd]!.start, word.end);
    const content = passageOf(article.blocks, block, words[begin]!.start, region.end, ',.');
    return source && cue && content ? plainSketch('leading', source, cue, content, CONFIDENCE) : null;
  }
  return null;
}

/** Index of the first word of the subject: behind the comma of a setting. Beyond the words where that has none. */
function subjectStart(text: string, words: readonly Word[]): number {
  if (!words[0] || !SETTING.has(words[0].lower)) return 0;
  const comma = commaBehind(text, words, 0, 12);
  return comma < 0 ? words.length : comma + 1;
}

/** Index of the content's first word: behind "that", behind the addressee of "told", behind "at a news conference,". Null: none is told. */
function contentStart(text: string, words: readonly Word[], v: number): number | null {
  const next = words[v + 1];
  if (!next || NO_CONTENT.has(next.lower)) return null;
  for (let i = v + 1; i < Math.min(words.length, v + 14); i++) if (CONJUNCTIONS.has(words[i]!.lower)) return i;
  if (words[v]!.lower === 'told') return v + 2 < words.length ? v + 2 : null;
  if (!PLACES.has(next.lower)) return v + 1;
  const comma = commaBehind(text, words, v + 1, 15);
  return comma >= 0 ? comma + 1 : null;
}

/** Index of the first of `reach` words from `from` on that a comma follows, or -1. */
function commaBehind(text: string, words: readonly Word[], from: number, reach: number): number {
  for (let i = from; i + 1 < words.length && i < from + reach; i++) {
    if (text.slice(words[i]!.end, words[i + 1]!.start).includes(',')) return i;
  }
  return -1;
}
