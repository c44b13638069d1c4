import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import { type QuotationIndex, quotedWithin } from '../text/indexQuotations';
import { wordSet } from '../text/wordSet';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';
import { skipDateline } from './skipDateline';

/** "… while Ada Novak wrote that it was “…”": somebody else speaks from here on. */
const NEW_SPEAKER =
  /,?\s(?:while|whereas|but|and)\s(?=\p{Lu}[^"“”;.]{2,90}?\s(?:said|wrote|told|tweeted|added|called|posted|argued|warned|described)\s[^"“”.;]{0,50}["“])/u;
/** "…, with one of her aides adding": the participle's own subject. */
const WITH_SUBJECT = /\bwith\s([^,;:."“”]{3,80})\s$/u;
/** "quoted railway sources as" right before "saying". */
const QUOTED = /\bquot(?:ed|es|ing)\s([^.;:"“”]{2,100}?),?\sas\s$/u;
const PARTICIPLE = /^[a-z]+ing\b/u;
/** Words that end no clause. */
const GOES_ON = wordSet(
  'never not to the a an of and or be been is are was were will would can could should may might must has have had by for with into that their his her its our',
);
/** How much is looked at for the end of a clause, in UTF-16 code units. */
const REACH_OF_CLAUSE = 120;
const REST_OF_CLAUSE = /^\s[a-z0-9][^,.;:!?()"“”–—]*(?=[,.;:!?])/u;
const PASSIVE = /\b(?:is|are|was|were|been|being)\s[a-z ]*(?:ed|put)(?: as)?$/u;
const BY_WHOM = /["”’]\sby\s([^.;:"“”]{3,90})$/u;
/** Openings of a description behind a name. */
const DESCRIBES = wordSet('who which whose that where and');
const RELATIVE = /^(?:which|that|what|whom|as)\s(?=(?:he|she|it|they|we|the)\s|(?:he|she|it|they|we)$|[A-Z])/u;
const RELATIVE_BEHIND = /,\s(?:who|which|that)$/u;
/** No dateline is longer, in UTF-16 code units. */
const MAX_DATELINE = 140;
const EDGES = ',;:';

/**
 * Mends by rule of what the tagger found. Content begins behind a dateline, runs to the end of its clause, and ends where a new speaker is
 * named with words of his own in quotation marks; the source is without its relative word, and what "according to" leads to is parted from
 * the source; a participle after "with" has the subject beside it, not the sentence's; who stands behind "by" after a passive is the source.
 */
export function trimSketch(whole: Sketch, blocks: readonly Block[], quoted: QuotationIndex): Sketch {
  const sketch = splitAccording(behindDateline(whole, blocks), blocks);
  const content = sketch.content.map((p) => cut(p, blocks, quoted)).map((p) => toClauseEnd(p, sketch, blocks));
  const source = withSubject(sketch, blocks) ?? sketch.source.map((p) => withoutRelative(p, blocks));
  return byWhom({ ...sketch, content, source }, blocks);
}

/** "…, which it claims": the relative word is no part of who claims. */
function withoutRelative(source: Passage, blocks: readonly Block[]): Passage {
  const before = RELATIVE.exec(source.text)?.[0].length ?? 0;
  const behind = RELATIVE_BEHIND.exec(source.text)?.[0].length ?? 0;
  if (before + behind === 0) return source;
  return passageOf(blocks, source.block, source.start + before, source.end - behind) ?? source;
}

/** Content that breaks off at a word which must go on ("they were never") runs to the end of its clause. */
function toClauseEnd(passage: Passage, { source, cue }: Sketch, blocks: readonly Block[]): Passage {
  const last = /[a-z]+$/u.exec(passage.text.slice(-8))?.[0];
  if (!last || !GOES_ON.has(last)) return passage;
  const { block, start, end } = passage;
  const rest = REST_OF_CLAUSE.exec(blocks[block]!.text.slice(end, end + REACH_OF_CLAUSE));
  if (!rest) return passage;
  const to = end + rest[0].length;
  if ([...source, ...cue].some((p) => p.block === block && p.start < to && p.end > end)) return passage;
  return passageOf(blocks, block, start, to) ?? passage;
}

/** "was described as “a mistake” by the auditor": who is named behind "by" says it. */
function byWhom(sketch: Sketch, blocks: readonly Block[]): Sketch {
  const last = sketch.content.at(-1);
  const cue = sketch.cue[0]?.text ?? '';
  if (sketch.source.length > 0 || !last || !PASSIVE.test(cue)) return sketch;
  const found = BY_WHOM.exec(last.text);
  if (!found) return sketch;
  const at = last.start + found.index + 1;
  const source = passageOf(blocks, last.block, at + found[0].indexOf(found[1]!) - 1, last.end, EDGES);
  const content = passageOf(blocks, last.block, last.start, at, EDGES);
  return source && content
    ? { ...sketch, source: [source], content: [...sketch.content.slice(0, -1), content] }
    : sketch;
}

function cut(passage: Passage, blocks: readonly Block[], quoted: QuotationIndex): Passage {
  // Words of his own come late in it, in marks.
  if (Math.max(passage.text.lastIndexOf('“'), passage.text.lastIndexOf('"')) < 20) return passage;
  const found = NEW_SPEAKER.exec(passage.text);
  if (!found || found.index < 12) return passage;
  const at = passage.start + found.index;
  if (quotedWithin(quoted, passage.block, at, at + 1).some((q) => q.start < at)) return passage;
  return passageOf(blocks, passage.block, passage.start, at, EDGES) ?? passage;
}

/** A source that stands in the dateline ("RATAN (Estra), July 2 (Wire): The minister said …") is really what follows it. */
function behindDateline(sketch: Sketch, blocks: readonly Block[]): Sketch {
  const [source] = sketch.source;
  const [cue] = sketch.cue;
  if (!source || !cue || cue.block !== source.block || source.start > 2) return withoutDateline(sketch, blocks);
  const { text } = blocks[source.block]!;
  const end = skipDateline(text, 0);
  if (end === 0 || source.end > end || cue.start <= end) return sketch;
  const time = /\s(?:on\s)?(?:[A-Z][a-z]+day|today)\s*$/u.exec(text.slice(end, cue.start));
  const own = passageOf(blocks, source.block, end, time ? end + time.index : cue.start, EDGES);
  return own ? { ...sketch, source: [own] } : sketch;
}

/** Content that begins within the dateline of its block begins behind it. */
function withoutDateline(sketch: Sketch, blocks: readonly Block[]): Sketch {
  const [first, ...rest] = sketch.content;
  if (!first || first.start === 0 || first.start > MAX_DATELINE) return sketch;
  const { text } = blocks[first.block]!;
  const end = skipDateline(text, 0);
  if (end <= first.start || end >= first.end) return sketch;
  const own = passageOf(blocks, first.block, end, first.end);
  return own ? { ...sketch, content: [own, ...rest] } : sketch;
}

/** "according to the general, in spite of this, X": what follows the comma is content, where no description of the general begins. */
function splitAccording(sketch: Sketch, blocks: readonly Block[]): Sketch {
  const [source] = sketch.source;
  if (!source || sketch.source.length > 1 || sketch.cue[0]?.text.toLowerCase() !== 'according to') return sketch;
  const opens = sketch.cue[0].text.startsWith('A') && blocks[source.block]!.text[source.end] !== ',';
  const comma =
    (opens ? /,\s(?=[^,]+\s[^,]+$)/u.exec(source.text) : null) ??
    /,\s(?=(?:in|on|at|by|despite|although|though|since|after|before|if|when|while|there|it|they|he|she)\s)/u.exec(
      source.text,
    );
  const at = comma?.index ?? clauseBehindComma(source.text);
  if (at === null) return sketch;
  const { block, start } = source;
  const own = passageOf(blocks, block, start, start + at, EDGES);
  const next = sketch.content.find((p) => p.block === block && p.start >= source.end && p.start - source.end < 3);
  const rest = passageOf(blocks, block, start + at, next ? next.end : source.end, EDGES);
  if (!own || !rest) return sketch;
  return { ...sketch, source: [own], content: [...sketch.content.filter((p) => p !== next), rest] };
}

/** Where in a source the comma stands behind which what is said goes on: "the singer, will be his last". Null: nowhere. */
function clauseBehindComma(source: string): number | null {
  for (let at = source.indexOf(', '); at > 0; at = source.indexOf(', ', at + 1)) {
    const [first, ...rest] = source.slice(at + 2).split(' ');
    if (DESCRIBES.has(first!)) return null;
    if (FINITE_VERBS.has(first!) || rest.some((word) => FINITE_VERBS.has(word))) return at;
  }
  return null;
}

function withSubject({ cue, source }: Sketch, blocks: readonly Block[]): Passage[] | null {
  const [first] = cue;
  if (!first || !PARTICIPLE.test(first.text)) return null;
  const quotee = quotedBefore(first, blocks);
  if (quotee) return [quotee];
  if (source.some((s) => s.block === first.block && first.start - s.end < 2 && s.end <= first.start)) return null;
  const from = Math.max(0, first.start - 90);
  const before = blocks[first.block]!.text.slice(from, first.start);
  const found = before.includes('with ') ? WITH_SUBJECT.exec(before) : null;
  if (!found) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  const subject = passageOf(blocks, first.block, start, start + found[1]!.length);
  return subject && [subject];
}

function quotedBefore(cue: Passage, blocks: readonly Block[]): Passage | null {
  const from = Math.max(0, cue.start - 120);
  const before = blocks[cue.block]!.text.slice(from, cue.start);
  const found = before.endsWith(' as ') ? QUOTED.exec(before) : null;
  if (!found) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  return passageOf(blocks, cue.block, start, start + found[1]!.length);
}
