import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { NOUN_LIKE, PLAIN_SAYING } from '../lexicon/reportingVerbs';
import type { Word } from '../speakers/readWords';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Coverage } from './Coverage';
import { passageOf } from './passageOf';
import { QUOTED_AS } from './readQuotedAs';
import type { Sketch } from './Sketch';
import { skipDateline } from './skipDateline';

const CONFIDENCE = { trailing: 0.66, leading: 0.6 };
/** Words a subject may have with its description. */
const MAX_SUBJECT = 30;
const MIN_CONTENT = 4;
/** A sentence of which more than this share is spoken for is left to whoever found it. */
const MAX_COVERED = 0.1;
/** What may follow a verb that closes its sentence: time, place, addressee, medium. */
const TAIL =
  /^(?:$|on|in|at|during|to|after|before|from|via|by|through|of|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|earlier|last|this|here|recently|reporters|journalists|media|later|when|as)$/u;
const LEADING =
  /^(?:said|says|told|affirmed|affirms|stressed|stresses|urged|urges|warned|warns|announced|announces|insisted|insists|declared|declares|confirmed|confirms|denied|denies|vowed|vows|pledged|pledges|argued|argues|emphasised|emphasized|reiterated|stated|acknowledged|admitted|promised|predicted|testified|claimed|asserted|cautioned|added|adds|noted|notes|explained|revealed|wrote|writes|reported|reports|tweeted|testified)$/u;
const FINITE =
  /^(?:is|are|was|were|will|would|can|could|should|may|might|must|do|does|did|been|be|went|came|took|made|got|held|met|visited|arrived|won|lost)$/u;
/** Parts of the verbs looked for: a block without any of them holds no such statement. */
const MAY_TELL =
  /said|says|t[oe]ll|told|add|not[ei]|stress|affirm|urge|warn|announc|insist|declar|confirm|deni|vow|pledg|argu|emphasi|reiterat|stat|acknowledg|admit|promis|predict|testif|claim|assert|caution|expla|reveal|wr[io]te|report|tweet|quot|recall|repl|respond|answer|ask|continu|conclud|comment|remark|observ|exclaim|jok|quip|post|shout|yell|agree|suggest|complain|lament|read|call|describ|dismiss|denounc|condemn|laugh|smil/u;
const AUXILIARY = /^(?:has|have|had|also|then|later|repeatedly|earlier|already|recently|again)$/u;
const BAD_SUBJECT =
  /^(?:who|which|that|what|it|there|if|when|as|because|while|where|how|why|to|not|and|but|or|nobody|everyone|you|including|though|although|please|despite|according|with|so|then|yet|thus|such|like|unlike|whether|since|unless|until|especially|particularly|perhaps|maybe)$/u;
/** Words that no subject ends with. */
const NO_SUBJECT_END =
  /^(?:and|or|to|will|would|can|could|should|may|might|must|be|is|are|was|were|not|i|the|an?|of|who|which|that)$/u;
const EDGES = /[\s,;:–—]/u;

/**
 * Indirect statements of the two plainest forms that the tagger passed over: "…, the minister told reporters on Monday." and
 * "The minister has stressed …". One statement a sentence, in reading order; only sentences without quotation marks.
 */
export function findPlainStatements(article: ArticleText, covered: Coverage): Sketch[] {
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return;
    if (!MAY_TELL.test(block.text)) return;
    for (const sentence of article.sentences(b)) {
      if (covered.of(b, sentence.start, sentence.end) > MAX_COVERED * (sentence.end - sentence.start)) continue;
      if (quotedWithin(article.quoted, b, sentence.start, sentence.end).length > 0) continue;
      const start = skipDateline(block.text, sentence.start);
      const own = article.wordsWithin(b, start, sentence.end);
      const region = { start, end: sentence.end };
      const sketch =
        trailing(article, b, own, region) ??
        leading(article, b, own, region) ??
        quotedAs(article, b, region) ??
        reportedBy(article, b, region) ??
        participle(article, b, own, region);
      if (!sketch) continue;
      found.push(sketch);
      covered.add(sketch.content);
    }
  });
  return found;
}

/** "Content, subject verb tail." within a stretch of one block; also read alone for a medium's report. */
export function trailing(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  for (let v = words.length - 1; v > MIN_CONTENT; v--) {
    const verb = words[v]!;
    if (NOUN_LIKE.has(verb.lower) && !/^(?:he|she|it|they)$/u.test(words[v - 1]!.lower)) continue;
    if (!PLAIN_SAYING.has(verb.lower) || verb.text !== verb.lower || /ing$/u.test(verb.lower)) continue;
    if (!closes(text, words, v)) continue;
    if (NO_SUBJECT_END.test(words[v - 1]!.lower)) continue;
    const from = subjectStart(text, words, v);
    if (from < MIN_CONTENT) continue;
    let subjectEnd = v;
    while (subjectEnd > from && AUXILIARY.test(words[subjectEnd - 1]!.lower)) subjectEnd--;
    const source = passageOf(article.blocks, block, words[from]!.start, words[subjectEnd - 1]!.end, EDGES);
    const cue = passageOf(article.blocks, block, words[subjectEnd]!.start, verb.end);
    const content = passageOf(article.blocks, block, region.start, words[from - 1]!.end, EDGES);
    if (source && cue && content) return whole(source, cue, content, CONFIDENCE.trailing);
  }
  return null;
}

/** "A daily had quoted railway sources as saying that …": the quoted ones speak. */
function quotedAs(article: ArticleText, block: number, region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  const found = QUOTED_AS.exec(text.slice(region.start, Math.min(region.end, region.start + 400)));
  if (!found) return null;
  const at = region.start + found.index;
  const name = at + found[0].indexOf(found[1]!);
  const source = passageOf(article.blocks, block, name, name + found[1]!.length, EDGES);
  const cue = passageOf(article.blocks, block, at + found[0].lastIndexOf(found[2]!), at + found[0].length);
  const content = passageOf(article.blocks, block, at + found[0].length, region.end, /[\s,.]/u);
  return source && cue && content && content.text.length > 12 ? whole(source, cue, content, CONFIDENCE.leading) : null;
}

const REPORTED_BY =
  /\s((?:was|were|has been|had been)\s(?:first\s)?reported\sby)\s(\p{Lu}[^,.;]{1,60}|the\s\p{Lu}[^,.;]{1,60})[.,]/u;

/** "The ban was first reported by the Ledger." */
function reportedBy(article: ArticleText, block: number, region: Span): Sketch | null {
  const found = REPORTED_BY.exec(
    article.blocks[block]!.text.slice(region.start, Math.min(region.end, region.start + 400)),
  );
  if (!found || found.index < 12) return null;
  const at = region.start + found.index + 1;
  const source = passageOf(
    article.blocks,
    block,
    at + found[0].lastIndexOf(found[2]!) - 1,
    at + found[0].length - 1,
    /[\s,.]/u,
  );
  const cue = passageOf(article.blocks, block, at, at + found[1]!.length);
  const content = passageOf(article.blocks, block, region.start, region.start + found.index);
  return source && cue && content ? whole(source, cue, content, CONFIDENCE.leading) : null;
}

/** "…, stating in an interview that …": who leads the sentence speaks. */
function participle(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  const v = words.findIndex(
    (w, i) =>
      i > 2 &&
      /^(?:stating|saying|adding|arguing|claiming|insisting|warning|noting|explaining|telling)$/u.test(w.lower) &&
      text.slice(words[i - 1]!.end, w.start).includes(','),
  );
  if (v < 0) return null;
  const that = words.findIndex((w, i) => i > v && i < v + 16 && w.lower === 'that');
  if (that < 0 || words.length - that < MIN_CONTENT) return null;
  const cue = passageOf(article.blocks, block, words[v]!.start, words[v]!.end);
  const content = passageOf(article.blocks, block, words[that]!.start, region.end, /[\s,.]/u);
  return cue && content ? { ...whole(content, cue, content, CONFIDENCE.leading), source: [] } : null;
}

/** Whether what follows the verb tells only to whom, when and where. */
function closes(text: string, words: readonly Word[], v: number): boolean {
  const next = words[v + 1];
  if (!next || /[,.]/u.test(text.slice(words[v]!.end, next.start))) return true;
  if (/^(?:told|tells|telling)$/u.test(words[v]!.lower)) {
    // "told the harbour paper on Monday": an addressee, then time or place or the end; a "that" opens content.
    for (let i = v + 1; i < Math.min(words.length, v + 9); i++) {
      if (
        /^(?:that|it|he|she|they|there|we|his|her|their|if|how|why|what)$/u.test(words[i]!.lower) ||
        FINITE.test(words[i]!.lower)
      )
        return false;
      const after = words[i + 1];
      if (!after || TAIL.test(after.lower) || /[,.]/u.test(text.slice(words[i]!.end, after.start))) return true;
    }
    return false;
  }
  return TAIL.test(next.lower) && !/^(?:to|of|as|when)$/u.test(next.lower)
    ? true
    : /^(?:to|of|as|when)$/u.test(next.lower) && words.length - v < 8;
}

/** Index of the subject's first word: behind the comma that parts it from the content; over a description between commas. -1: none. */
function subjectStart(text: string, words: readonly Word[], v: number): number {
  const described = text.slice(words[v - 1]!.end, words[v]!.start).includes(',');
  let commas = described ? 2 : 1;
  for (let i = v - 1; i > 0 && v - i < MAX_SUBJECT; i--) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (/[;:"“”.!?](?!\p{L})/u.test(gap.replace(/^\.\s/u, ' '))) return -1;
    if (!/[,–—]/u.test(gap)) continue;
    commas--;
    if (commas > 0 && !(described && /^(?:who|which)$/u.test(words[i]!.lower)) && !described) continue;
    if (commas === 0) return BAD_SUBJECT.test(words[i]!.lower) || (FINITE.test(words[i]!.lower) && !described) ? -1 : i;
  }
  return -1;
}

function leading(article: ArticleText, block: number, words: readonly Word[], region: Span): Sketch | null {
  const { text } = article.blocks[block]!;
  let from = 0;
  // "In Abu Dhabi, the minister affirmed …"
  if (words[0] && /^(?:in|at|on|during|after|earlier|meanwhile|later|speaking)$/u.test(words[0].lower)) {
    const comma = words.findIndex(
      (w, i) => i < 12 && words[i + 1] !== undefined && text.slice(w.end, words[i + 1]!.start).includes(','),
    );
    if (comma < 0) return null;
    from = comma + 1;
  }
  if (!words[from] || BAD_SUBJECT.test(words[from]!.lower)) return null;
  for (let v = from + 1; v < Math.min(words.length, from + MAX_SUBJECT); v++) {
    const word = words[v]!;
    const within = text.slice(words[from]!.start, word.start).split(',').length % 2 === 0;
    if (FINITE.test(word.lower) && !within) return null;
    if (
      !LEADING.test(word.lower) ||
      within ||
      words[v - 1]!.possessive ||
      /^(?:to|of|by|a|an|the|not|never)$/u.test(words[v - 1]!.lower)
    )
      continue;
    let subjectEnd = v;
    while (subjectEnd > from && AUXILIARY.test(words[subjectEnd - 1]!.lower)) subjectEnd--;
    const begin = contentStart(text, words, v);
    if (subjectEnd === from || begin === null || words.length - begin < MIN_CONTENT) return null;
    const source = passageOf(article.blocks, block, words[from]!.start, words[subjectEnd - 1]!.end, EDGES);
    const cue = passageOf(article.blocks, block, words[subjectEnd]!.start, word.end);
    const content = passageOf(article.blocks, block, words[begin]!.start, region.end, /[\s,.]/u);
    return source && cue && content ? whole(source, cue, content, CONFIDENCE.leading) : null;
  }
  return null;
}

/** Index of the content's first word: behind "that", behind the addressee of "told", behind "at a news conference,". Null: none is told. */
function contentStart(text: string, words: readonly Word[], v: number): number | null {
  const next = words[v + 1];
  if (!next || /^(?:by|and|or)$/u.test(next.lower)) return null;
  const that = words.findIndex((w, i) => i > v && i < v + 14 && /^(?:that|how|why|whether)$/u.test(w.lower));
  if (that > 0) return that;
  if (/^told$/u.test(words[v]!.lower)) return v + 2 < words.length ? v + 2 : null;
  if (/^(?:at|in|during|on)$/u.test(next.lower)) {
    const comma = words.findIndex(
      (w, i) =>
        i > v && i < v + 16 && words[i + 1] !== undefined && text.slice(w.end, words[i + 1]!.start).includes(','),
    );
    return comma > 0 ? comma + 1 : null;
  }
  return v + 1;
}

const whole = (source: Passage, cue: Passage, content: Passage, confidence: number): Sketch => ({
  source: [source],
  cue: [cue],
  content: [content],
  confidence,
  outer: null,
  continued: null,
  nobody: false,
});
