import type { Passage } from '../../model/Passage';
import { readWords, type Word } from '../speakers/readWords';
import type { ArticleText } from '../text/ArticleText';
import { isSpeechVerb } from './isSpeech';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

/** A subject longer than this is no subject. */
const MAX_SUBJECT = 14;

/** Shorter content says too little to be a statement of its own. */
const MIN_CONTENT = 3;

const AUXILIARY = /^(?:has|have|had|also|then|later|repeatedly|earlier|already|recently|now|again)$/u;

const OTHER_VERB = /^(?:is|are|was|were|will|would|can|could|should|may|might|must|do|does|did|been|be)$/u;

const PRONOUN =
  /^(?:he|she|i|we|they|it|you|there|this|that|these|those|who|which|what|if|when|because|while|after|before|in|on|at|to|as|for|by|with|from|how|why)$/u;

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
    if (/^["“‘]/u.test(passage.text)) continue;
    const words = readWords(passage.text);
    const from = words[0]?.lower === 'that' ? 1 : 0;
    const verb = verbAt(passage.text, words, from);
    if (verb < 0) continue;
    // "have called on …": the cue's last word is no verb.
    let subjectEnd = /^(?:on|for|upon)$/u.test(words[verb]!.lower) ? verb - 1 : verb;
    while (subjectEnd > from && AUXILIARY.test(words[subjectEnd - 1]!.lower)) subjectEnd--;
    if (subjectEnd === from) continue;
    const inBlock = (start: number, end: number): Passage | null =>
      passageOf(article.blocks, passage.block, passage.start + start, passage.start + end, /[\s,;]/u);
    const source = inBlock(words[from]!.start, words[subjectEnd - 1]!.end);
    const cue = inBlock(words[subjectEnd]!.start, words[verb]!.end);
    const content = inBlock(words[verb]!.end, passage.text.length);
    if (!source || !cue || !content || words.length - verb - 1 < MIN_CONTENT) continue;
    return innerSketch(outer, source, cue, content);
  }
  return null;
}

/** An inner statement is a little less sure than the one it was read from. */
const INNER_SHARE = 0.8;

function innerSketch(outer: Sketch, source: Passage, cue: Passage, content: Passage): Sketch {
  return {
    source: [source],
    cue: [cue],
    content: [content],
    confidence: INNER_SHARE * outer.confidence,
    outer,
    continued: null,
    nobody: false,
  };
}

function byTelling(article: ArticleText, outer: Sketch): Sketch | null {
  for (const passage of outer.content) {
    const found = TOLD_BY.exec(passage.text.slice(0, 400));
    if (!found) continue;
    const part = (words: string, from: number): Passage | null => {
      const at = passage.text.indexOf(words, from);
      return passageOf(article.blocks, passage.block, passage.start + at, passage.start + at + words.length, /[\s,]/u);
    };
    const cue = part(found[1]!, found.index);
    const source = part(found[2]!, found.index + found[1]!.length);
    const content = part(found[3]!, found.index + found[1]!.length + found[2]!.length);
    if (!cue || !source || !content) continue;
    return innerSketch(outer, source, cue, content);
  }
  return null;
}

/** Index of the verb of speech whose subject opens the clause; -1 where another verb comes first or the subject is a pronoun. */
function verbAt(text: string, words: readonly Word[], from: number): number {
  if (!words[from] || PRONOUN.test(words[from]!.lower)) return -1;
  for (let i = from + 1; i < Math.min(words.length, from + MAX_SUBJECT); i++) {
    const word = words[i]!;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (/[.;:!?"“”]/u.test(gap.replace(/^\.\s/u, ' '))) return -1;
    if (OTHER_VERB.test(word.lower) || PRONOUN.test(word.lower)) return -1;
    const calls = /^(?:call|calls|called)$/u.test(word.lower) && /^(?:on|for|upon)$/u.test(words[i + 1]?.lower ?? '');
    if (calls) return i + 1;
    if (!isSpeechVerb(word.lower) || word.capital || /ing$/u.test(word.lower)) continue;
    // "the reported plan", "its stated aim": a participle before its noun.
    if (/^(?:the|an?|its|his|her|their|of|in|and|to|no)$/u.test(words[i - 1]!.lower) || words[i - 1]!.possessive)
      continue;
    const next = words[i + 1];
    if (!next || /^(?:by|as|in|of|and|or)$/u.test(next.lower)) continue;
    return i;
  }
  return -1;
}
