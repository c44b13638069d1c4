import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { readWords, type Word } from '../speakers/readWords';
import { sentenceAround } from '../speakers/sentenceAround';
import type { Tagger } from '../tagger/createTagger';
import { Coverage } from './Coverage';
import { type Frame, findFrameBefore, findFrameBehind } from './findFrame';
import { trailing } from './findPlainStatements';
import { type QuotationIndex, quotedWithin } from './indexQuotations';
import { isMedium } from './isMedium';
import type { LazyWords } from './LazyWords';
import { passageOf } from './passageOf';
import { readProxy } from './readProxy';
import { readQuotedAs } from './readQuotedAs';
import type { Sketch } from './Sketch';

/** A subject longer than this is no subject. */
const MAX_SUBJECT = 14;
/** Shorter content says too little to be a statement of its own. */
const MIN_CONTENT = 3;
/** An inner statement that leaves out more than this share of a medium's report stands beside it, not in its place. */
const MOST_OF_REPORT = 0.5;
/** Quotations of one content that are asked for a frame of their own. */
const MOST_QUOTATIONS = 6;
/** What the tagger finds in a report read alone counts from this confidence. */
const LEAST_CONFIDENCE = 0.45;
/** Of content with its relayer in it, the share that must be left without him. */
const LEAST_OF_RELAY = 0.25;
const AUXILIARY = /^(?:has|have|had|also|then|later|repeatedly|earlier|already|recently|now|again)$/u;
const OTHER_VERB = /^(?:is|are|was|were|will|would|can|could|should|may|might|must|do|does|did|been|be)$/u;
const PRONOUN =
  /^(?:he|she|i|we|they|it|you|there|this|that|these|those|who|which|what|if|when|because|while|after|before|in|on|at|to|as|for|by|with|from|how|why)$/u;
/** Verbs of speech that as often tell of plans, states and findings. */
const NO_SPEECH =
  /^(?:agree|agrees|agreed|continue|continues|continued|charge|charges|charged|hail|hails|order|orders|signal|signals|indicate|indicates|indicated|express|expresses|sing|sings|sang|call|calls|called|put|puts|read|reads|forecast|report|reports|claims|states|state|notes|appeals|demands|requests|posts|post|point|points|pointed|observe|observed|describe|describes|described|cite|cites|cited|voice|voices|voiced|add|adds|added|refer|refers|referred|conclude|concluded|concludes|suggest|suggests|suggested|reveal|reveals|revealed|propose|proposed|proposes)$/u;

/**
 * The innermost statements: what somebody is said to have said becomes a statement within the one that relays it. A medium or a paper
 * that only reports such a statement is no source at all and gives way to it. Beliefs and wishes are left with whoever tells of them.
 */
export function findInnerStatements(
  article: Article,
  outer: readonly Sketch[],
  quoted: QuotationIndex,
  tagger: Tagger,
  words: LazyWords,
): Sketch[] {
  const taken = new Coverage();
  for (const s of outer) taken.add(s.cue);
  const out: Sketch[] = [];
  for (const sketch of outer) out.push(...unfold(article, sketch, quoted, tagger, taken, words));
  return withoutMereReports(withoutTwins(out));
}

/** A statement and the ones in it, the relaying one first; without it where it only reports. */
function unfold(
  article: Article,
  sketch: Sketch,
  quoted: QuotationIndex,
  tagger: Tagger,
  taken: Coverage,
  words: LazyWords,
): Sketch[] {
  const told = readQuotedAs(sketch, article.blocks) ?? readProxy(sketch, article.blocks);
  if (told) return told;
  const source = sketch.source.map((p) => p.text).join(' ');
  const yields = isMedium(source) || isPaper(source);
  const relayed = yields ? null : byRelay(article, sketch, words);
  if (relayed) return relayed;
  const inner =
    byQuotation(article, sketch, quoted, taken, words) ??
    (yields ? (speechOnly(byTagger(sketch, tagger), source) ?? byTail(article, sketch, words)) : null) ??
    byClause(article, sketch) ??
    byTelling(article, sketch);
  if (!inner) return [sketch];
  return yields && size(inner.content) >= MOST_OF_REPORT * size(sketch.content)
    ? [{ ...inner, outer: null }]
    : [sketch, inner];
}

/** Of two statements with the same source and cue over shared words the one that holds more stays, for both. */
function withoutTwins(sketches: readonly Sketch[]): Sketch[] {
  const best = new Map<string, Sketch>();
  const keyOf = ({ cue, source }: Sketch): string | null =>
    cue[0] && source[0] ? `${cue[0].block}:${cue[0].start}:${source[0].start}` : null;
  for (const s of sketches) {
    const key = keyOf(s);
    const known = key === null ? undefined : best.get(key);
    if (key !== null && (!known || size(s.content) > size(known.content))) best.set(key, s);
  }
  const stays = (s: Sketch): Sketch => {
    const twin = best.get(keyOf(s) ?? '');
    return twin && overlap(s, twin) > 0 ? twin : s;
  };
  const kept = sketches.filter((s) => stays(s) === s);
  for (const s of kept) if (s.outer !== null) s.outer = stays(s.outer);
  return kept;
}

const overlap = (a: Sketch, b: Sketch): number => {
  const held = new Coverage();
  held.add(b.content);
  return a.content.reduce((sum, p) => sum + held.of(p.block, p.start, p.end), 0);
};

/** Leaves out media credited for what somebody else is found to have said: they are hands, no speakers. */
function withoutMereReports(sketches: readonly Sketch[]): Sketch[] {
  const said = new Coverage();
  const media = new Set(sketches.filter((s) => s.source.length > 0 && isMedium(s.source.map((p) => p.text).join(' '))));
  for (const s of sketches) if (!media.has(s)) said.add(s.content);
  const outers = new Set(sketches.map((s) => s.outer));
  return sketches.filter(
    (s) =>
      !media.has(s) ||
      outers.has(s) ||
      s.content.reduce((sum, p) => sum + said.of(p.block, p.start, p.end), 0) < MOST_OF_REPORT * size(s.content),
  );
}

/** "The centres have urged X, the general told reporters": what the tagger took for the centres' words holds who relays them. */
function byRelay(article: Article, inner: Sketch, words: LazyWords): Sketch[] | null {
  const [content] = inner.content;
  const [source] = inner.source;
  if (!content || !source || inner.content.length > 1 || source.block !== content.block || source.end > content.start)
    return null;
  const { block, start } = content;
  const { end } = sentenceAround(article.blocks[block]!.text, start);
  if (/["“]/u.test(content.text)) return null;
  const told = trailing(article, block, words.within(block, start, end), { start, end });
  const [own] = told?.content ?? [];
  if (!told || !own || own.end - own.start < LEAST_OF_RELAY * (content.end - content.start)) return null;
  const all = passageOf(article.blocks, block, source.start, own.end);
  if (!all) return null;
  const outer: Sketch = { ...told, content: [all], confidence: Math.max(told.confidence, 0.8 * inner.confidence) };
  // What is no speech ("the minister could agree, the general said") is the general's words alone.
  return isSpeech(inner) ? [outer, { ...inner, content: [own], outer }] : [outer];
}

/** "a statement", "the transcript of the call": a paper by its main noun. */
const isPaper = (source: string): boolean =>
  DOCUMENT_HEADS.has(
    /^[^,]{0,60}?(\p{L}+)(?=\s(?:of|by|from|in|on|issued|released|published)\s|[,.]|$)/u
      .exec(source)?.[1]
      ?.toLowerCase() ?? '',
  );

/** A quotation within the content that has a cue of its own there: "“…,” she told settlers", when a statement is the source. */
function byQuotation(
  article: Article,
  outer: Sketch,
  quoted: QuotationIndex,
  taken: Coverage,
  lazy: LazyWords,
): Sketch | null {
  for (const passage of outer.content) {
    const spans = quoted.get(passage.block) ?? [];
    for (const span of quotedWithin(quoted, passage.block, passage.start, passage.end).slice(0, MOST_QUOTATIONS)) {
      if (span.start < passage.start || span.end > passage.end) continue;
      const at = {
        blocks: article.blocks,
        block: passage.block,
        words: lazy.of(passage.block),
        quoted: spans,
      };
      const frame =
        ownFrame(findFrameBehind(at, span.end), passage, outer, taken) ??
        ownFrame(findFrameBefore(at, span.start, true), passage, outer, taken);
      if (!frame) continue;
      const source = frame.source ? [frame.source] : [];
      return {
        source,
        cue: [frame.cue],
        content: [...span.quotation.passages],
        confidence: 0.9 * outer.confidence,
        outer,
        continued: null,
        nobody: false,
      };
    }
  }
  return null;
}

/** A frame that is another's than the outer statement's: its cue stands in the content, or before it while the outer cue comes behind. */
function ownFrame(frame: Frame | null, passage: Passage, outer: Sketch, taken: Coverage): Frame | null {
  const cue = outer.cue[0];
  if (!frame || !cue) return null;
  const { block, start, end } = frame.cue;
  if (taken.of(block, start, end) > 0) return null;
  if (
    outer.source.some(
      (s) => s.block === block && frame.source && frame.source.start < s.end && s.start < frame.source.end,
    )
  )
    return null;
  const inside = start >= passage.start && end <= passage.end;
  const before = end <= passage.start && cue.block === block && cue.start >= passage.end;
  // "“…,” Novak writes in her book, according to the paper": between the quotation and the outer cue.
  const between = start >= passage.end && cue.block === block && cue.start >= end && cue.start - end < 120;
  return inside || before || between ? frame : null;
}

const size = (passages: readonly Passage[]): number => passages.reduce((sum, p) => sum + p.end - p.start, 0);

/** "… that the centres have urged X": subject, verb of speech, and the rest as content. */
function byClause(article: Article, outer: Sketch): Sketch | null {
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
    return {
      source: [source],
      cue: [cue],
      content: [content],
      confidence: 0.8 * outer.confidence,
      outer,
      continued: null,
      nobody: false,
    };
  }
  return null;
}

/** "the children had been told by their teacher that …": who told them speaks. */
const TOLD_BY =
  /\b((?:was|were|is|are|had been|has been|have been)\s(?:told|informed|warned|advised|assured))\sby\s([^,.;:"“”]{3,60}?)\s(that\s[^.;"“”]{8,})/u;

function byTelling(article: Article, outer: Sketch): Sketch | null {
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
    return {
      source: [source],
      cue: [cue],
      content: [content],
      confidence: 0.8 * outer.confidence,
      outer,
      continued: null,
      nobody: false,
    };
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
    if (!REPORTING_VERBS.has(word.lower) || NO_SPEECH.test(word.lower) || word.capital || /ing$/u.test(word.lower))
      continue;
    // "the reported plan", "its stated aim": a participle before its noun.
    if (/^(?:the|an?|its|his|her|their|of|in|and|to|no)$/u.test(words[i - 1]!.lower) || words[i - 1]!.possessive)
      continue;
    const next = words[i + 1];
    if (!next || /^(?:by|as|in|of|and|or)$/u.test(next.lower)) continue;
    return i;
  }
  return -1;
}

/** "…, the minister told reporters" at the end of what a medium reports. */
function byTail(article: Article, outer: Sketch, lazy: LazyWords): Sketch | null {
  const [first, ...rest] = outer.content;
  if (!first || rest.some((p) => p.block !== first.block)) return null;
  const end = rest.reduce((to, p) => Math.max(to, p.end), first.end);
  const words = lazy.within(first.block, first.start, end);
  const inner = trailing(article, first.block, words, { start: first.start, end });
  return inner && { ...inner, confidence: Math.max(inner.confidence, outer.confidence), outer };
}

/** A paper gives way to speech only: that two parties agreed, the statement itself says. */
const speechOnly = (inner: Sketch | null, source: string): Sketch | null =>
  inner && (isMedium(source) || isSpeech(inner)) ? inner : null;

function isSpeech({ cue }: Sketch): boolean {
  const words = cue[0]?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((w) => /^call(?:ed|s)?$/u.test(w) || (REPORTING_VERBS.has(w) && !NO_SPEECH.test(w)));
}

/** What the tagger finds when it reads a medium's report by itself. */
function byTagger(outer: Sketch, tagger: Tagger): Sketch | null {
  const [passage] = outer.content;
  if (!passage) return null;
  const found = tagger([{ kind: 'paragraph', text: passage.text }]).filter(
    (a) => a.source.length > 0 && a.content.length > 0,
  );
  const best = found.sort((a, b) => size(b.content) - size(a.content))[0];
  if (!best || best.confidence < LEAST_CONFIDENCE || isMedium(best.source[0]!.text)) return null;
  const shift = (parts: readonly Passage[]): Passage[] =>
    parts.map((p) => ({ ...p, block: passage.block, start: p.start + passage.start, end: p.end + passage.start }));
  const rest = outer.content.slice(1);
  return {
    source: shift(best.source),
    cue: shift(best.cue),
    content: [...shift(best.content), ...rest],
    confidence: Math.min(best.confidence, outer.confidence),
    outer,
    continued: null,
    nobody: false,
  };
}
