import type { Passage } from '../../model/Passage';
import type { RuleName } from '../../model/RuleName';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import { NOUN_LIKE } from '../lexicon/reportingVerbs';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isSpeechVerb } from './isSpeech';
import { passageOf } from './passageOf';
import { plainSketch } from './plainSketch';
import type { Sketch } from './Sketch';

/** A subject longer than this is no subject. */
const MAX_SUBJECT = 14;
/** Shorter content says too little to be a statement of its own. */
const MIN_CONTENT = 3;
/** An inner statement is a little less sure than the one it was read from. */
const INNER_SHARE = 0.8;

const AUXILIARIES = wordSet('has have had also then later repeatedly earlier already recently now again');
/** Verbs that are not of speech, and words that open no subject: behind one of them another clause begins. */
const OTHER_CLAUSE = wordSet(
  'is are was were will would can could should may might must do does did been be he she i we they it you there this that these those who which what if when because while after before in on at to as for by with from how why',
);
/** Forms that are nouns or participles of nouns as often. */
const NOUNS: ReadonlySet<string> = new Set([
  ...NOUN_LIKE,
  ...wordSet(
    'remarks remark reasons reason pledge pledges pledged plans criticized criticised warning reported complaint',
  ),
]);
/** Verbs that tell of speech only where a clause follows: "wrote that", no "wrote a song". */
const OF_DEEDS = wordSet('wrote writes write maintain maintains maintained answered answers confirmed reported');
const CLAUSE_OPENERS = wordSet('that how why whether he she it they there if what');
/** What may open a phrase that is set before a clause, and how many words such a phrase has at most. */
const OPENING = wordSet('in on at as for with from during after before meanwhile earlier separately');
const MAX_OPENING = 9;
const CALLS = wordSet('call calls called');
const CALLED_UPON = wordSet('on for upon');
/** Behind these a participle stands before its noun: "the reported plan", "its stated aim". */
const BEFORE_NOUN = wordSet('the a an its his her their of in and to no');
const NO_CONTENT = wordSet('by as in of and or');

/** "the children had been told by their teacher that …": who told them speaks. */
const TOLD_BY =
  /\b((?:was|were|is|are|had been|has been|have been)\s(?:told|informed|warned|advised|assured))\sby\s([^,.;:"“”]{3,60}?)\s(that\s[^.;"“”]{8,})/u;

/** What somebody is said to have said within a statement's own words: "… that the centres have urged X". Null where nobody is. */
export function readInnerClause(article: ArticleText, outer: Sketch): Sketch | null {
  return byClause(article, outer) ?? byTelling(article, outer);
}

/** "… that the centres have urged X": subject, verb of speech, and the rest as content. */
function byClause(article: ArticleText, outer: Sketch): Sketch | null {
  for (const passage of outer.content) {
    if ('"“‘'.includes(passage.text[0]!)) continue;
    const { block, end } = passage;
    const words = article.wordsWithin(block, passage.start, end);
    const from = behindOpening(article.blocks[block]!.text, words, words[0]?.lower === 'that' ? 1 : 0);
    const verb = verbAt(article.blocks[block]!.text, words, from);
    if (verb < 0) continue;
    // "have called on …": the cue's last word is no verb.
    let subjectEnd = CALLED_UPON.has(words[verb]!.lower) ? verb - 1 : verb;
    while (subjectEnd > from && AUXILIARIES.has(words[subjectEnd - 1]!.lower)) subjectEnd--;
    if (subjectEnd === from) continue;
    const source = passageOf(article.blocks, block, words[from]!.start, words[subjectEnd - 1]!.end, ',;');
    const cue = passageOf(article.blocks, block, words[subjectEnd]!.start, words[verb]!.end, ',;');
    const content = passageOf(article.blocks, block, words[verb]!.end, end, ',;');
    if (!source || !cue || !content || words.length - verb - 1 < MIN_CONTENT) continue;
    return innerSketch('inner-clause', outer, source, cue, content);
  }
  return null;
}

/** Index of the first word behind "In the same context, …", "On Monday, …", or `from` where the clause opens with no such phrase. */
function behindOpening(text: string, words: readonly Word[], from: number): number {
  if (!words[from] || !OPENING.has(words[from]!.lower)) return from;
  for (let i = from + 1; i < Math.min(words.length, from + MAX_OPENING); i++) {
    if (text.slice(words[i - 1]!.end, words[i]!.start).startsWith(',')) return i;
  }
  return from;
}

function innerSketch(foundBy: RuleName, outer: Sketch, source: Passage, cue: Passage, content: Passage): Sketch {
  return { ...plainSketch(foundBy, source, cue, content, INNER_SHARE * outer.confidence), outer };
}

function byTelling(article: ArticleText, outer: Sketch): Sketch | null {
  for (const passage of outer.content) {
    const head = passage.text.slice(0, 400);
    const found = head.includes(' by ') ? TOLD_BY.exec(head) : null;
    if (!found) continue;
    const part = (words: string, from: number): Passage | null => {
      const at = passage.text.indexOf(words, from);
      return passageOf(article.blocks, passage.block, passage.start + at, passage.start + at + words.length, ',');
    };
    const cue = part(found[1]!, found.index);
    const source = part(found[2]!, found.index + found[1]!.length);
    const content = part(found[3]!, found.index + found[1]!.length + found[2]!.length);
    if (!cue || !source || !content) continue;
    return innerSketch('inner-told-by', outer, source, cue, content);
  }
  return null;
}

/** Index of the verb of speech whose subject opens the clause; -1 where another verb comes first or the subject is a pronoun. */
function verbAt(text: string, words: readonly Word[], from: number): number {
  if (!words[from] || OTHER_CLAUSE.has(words[from]!.lower)) return -1;
  for (let i = from + 1; i < Math.min(words.length, from + MAX_SUBJECT); i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const gap = text.slice(before.end, word.start);
    if (gap !== ' ' && /[.;:!?"“”]/u.test(gap.replace(/^\.\s/u, ' '))) return -1;
    if (OTHER_CLAUSE.has(word.lower) || word.lower === 'not' || word.lower === 'never') return -1;
    const next = words[i + 1];
    if (CALLS.has(word.lower) && next && CALLED_UPON.has(next.lower)) return i + 1;
    if (!isSpeechVerb(word.lower) || word.capital || word.lower.endsWith('ing')) continue;
    if (BEFORE_NOUN.has(before.lower) || before.possessive) continue;
    if (!next || NO_CONTENT.has(next.lower) || FINITE_VERBS.has(next.lower) || AUXILIARIES.has(next.lower)) continue;
    if (NOUNS.has(word.lower) && !before.capital) continue;
    if (OF_DEEDS.has(word.lower) && !CLAUSE_OPENERS.has(next.lower)) continue;
    return i;
  }
  return -1;
}
