import type { Passage } from '../../model/Passage';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { isMedium } from '../media/isMedium';
import { sentenceAround } from '../speakers/sentenceAround';
import type { Tagger } from '../tagger/createTagger';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { Coverage } from './Coverage';
import { closesClause, isIntroduced } from './edgesOfQuotation';
import { type Frame, findFrameBefore, findFrameBehind } from './findFrame';
import { isPaper } from './isPaper';
import { isSpeech } from './isSpeech';
import { passageOf } from './passageOf';
import { readInnerClause } from './readInnerClause';
import { readProxy } from './readProxy';
import { readQuotedAs } from './readQuotedAs';
import { readTrailing } from './readTrailing';
import type { Sketch } from './Sketch';

/** An inner statement that leaves out more than this share of a medium's report stands beside it, not in its place. */
const MOST_OF_REPORT = 0.5;
/** Quotations of one content that are asked for a frame of their own. */
const MOST_QUOTATIONS = 6;
/** What the tagger finds in a report read alone counts from this confidence. */
const LEAST_CONFIDENCE = 0.45;
/** Of content with its relayer in it, the share that must be left without him. */
const LEAST_OF_RELAY = 0.25;

/**
 * The innermost statements: what somebody is said to have said becomes a statement within the one that relays it. A medium or a paper
 * that only reports such a statement is no source at all and gives way to it. Beliefs and wishes are left with whoever tells of them.
 */
export function findInnerStatements(article: ArticleText, outer: readonly Sketch[], tagger: Tagger): Sketch[] {
  const taken = new Coverage();
  for (const s of outer) taken.add(s.cue);
  const reporterOf = rememberReporters();
  const out: Sketch[] = [];
  for (const sketch of outer) out.push(...unfold(article, sketch, tagger, taken, reporterOf));
  return withoutMereReports(withoutTwins(out), reporterOf);
}

/** What a statement's source is if it may only pass on what others said. */
type Reporter = 'medium' | 'paper' | null;
type ReporterOf = (sketch: Sketch) => Reporter;

/** Tells a statement's reporter; each source is looked at once, however often it speaks. */
function rememberReporters(): ReporterOf {
  const known = new Map<string, Reporter>();
  return ({ source }) => {
    const text = source.length === 1 ? source[0]!.text : source.map((p) => p.text).join(' ');
    let reporter = known.get(text);
    if (reporter === undefined) {
      reporter = isMedium(text) ? 'medium' : isPaper(text) ? 'paper' : null;
      known.set(text, reporter);
    }
    return reporter;
  };
}

/** A statement and the ones in it, the relaying one first; without it where it only reports. */
function unfold(
  article: ArticleText,
  sketch: Sketch,
  tagger: Tagger,
  taken: Coverage,
  reporterOf: ReporterOf,
): Sketch[] {
  const told = readQuotedAs(sketch, article.blocks) ?? readProxy(sketch, article.blocks);
  if (told) return told;
  const reporter = reporterOf(sketch);
  const yields = reporter !== null;
  const relayed = yields ? null : byRelay(article, sketch);
  if (relayed) return relayed;
  const within = (inner: Sketch): Sketch[] =>
    yields && size(inner.content) >= MOST_OF_REPORT * size(sketch.content)
      ? [{ ...inner, outer: null }]
      : [sketch, inner];
  const quoted = byQuotation(article, sketch, taken);
  if (quoted) return within(quoted);
  const tail = yields ? byTail(article, sketch) : null;
  if (tail) {
    // "The centres have urged X, the general told reporters, according to the agency": one within the other.
    const [told, ...others] = within(tail).reverse();
    const inner = readInnerClause(article, told!);
    return inner && isSpeech(inner) ? [...others, told!, inner] : [...others, told!];
  }
  const inner =
    (yields ? speechOnly(byTagger(article, sketch, tagger), reporter) : null) ?? readInnerClause(article, sketch);
  return inner ? within(inner) : [sketch];
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
function withoutMereReports(sketches: readonly Sketch[], reporterOf: ReporterOf): Sketch[] {
  const said = new Coverage();
  const media = new Set(sketches.filter((s) => reporterOf(s) === 'medium'));
  if (media.size === 0) return [...sketches];
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
function byRelay(article: ArticleText, inner: Sketch): Sketch[] | null {
  const [content] = inner.content;
  const [source] = inner.source;
  if (!content || !source || inner.content.length > 1 || source.block !== content.block || source.end > content.start)
    return null;
  if (content.text.includes('“') || content.text.includes('"')) return null;
  const { block, start } = content;
  const { end } = sentenceAround(article, block, start);
  const told = readTrailing(article, block, article.wordsWithin(block, start, end), { start, end });
  const [own] = told?.content ?? [];
  if (!told || !own || own.end - own.start < LEAST_OF_RELAY * (content.end - content.start)) return null;
  const all = passageOf(article.blocks, block, source.start, own.end);
  if (!all) return null;
  const outer: Sketch = {
    ...told,
    content: [all],
    confidence: Math.max(told.confidence, 0.8 * inner.confidence),
    foundBy: ['relay'],
  };
  // What is no speech ("the minister could agree, the general said") is the general's words alone.
  return isSpeech(inner) ? [outer, { ...inner, content: [own], outer, foundBy: [...inner.foundBy, 'relay'] }] : [outer];
}

/** A quotation within the content that has a cue of its own there: "“…,” she told settlers", when a statement is the source. */
function byQuotation(article: ArticleText, outer: Sketch, taken: Coverage): Sketch | null {
  for (const passage of outer.content) {
    const spans = article.quoted.get(passage.block) ?? [];
    for (const span of quotedWithin(article.quoted, passage.block, passage.start, passage.end).slice(
      0,
      MOST_QUOTATIONS,
    )) {
      if (span.start < passage.start || span.end > passage.end) continue;
      const at = {
        blocks: article.blocks,
        block: passage.block,
        words: article.words(passage.block),
        quoted: spans,
      };
      const { text } = article.blocks[passage.block]!;
      const behind = closesClause(text, span) ? findFrameBehind(at, span.end) : null;
      const before = isIntroduced(text, span) ? findFrameBefore(at, span.start, true) : null;
      const frame = ownFrame(behind, passage, outer, taken) ?? ownFrame(before, passage, outer, taken);
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
        foundBy: ['inner-quotation'],
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

/** "…, the minister told reporters" at the end of what a medium reports. */
function byTail(article: ArticleText, outer: Sketch): Sketch | null {
  const [first, ...rest] = outer.content;
  if (!first || rest.some((p) => p.block !== first.block)) return null;
  const end = rest.reduce((to, p) => Math.max(to, p.end), first.end);
  const words = article.wordsWithin(first.block, first.start, end);
  const inner = readTrailing(article, first.block, words, { start: first.start, end });
  return (
    inner && { ...inner, confidence: Math.max(inner.confidence, outer.confidence), outer, foundBy: ['inner-trailing'] }
  );
}

/** A paper gives way to speech only: that two parties agreed, the statement itself says. */
const speechOnly = (inner: Sketch | null, reporter: Reporter): Sketch | null =>
  inner && (reporter === 'medium' || isSpeech(inner)) ? inner : null;

/** Words of reports that are no verbs of speech by themselves. */
const RELAYING = wordSet('according conveyed relayed recounted');
const mayReport = ({ lower }: Word): boolean => REPORTING_VERBS.has(lower) || RELAYING.has(lower);

/** What the tagger finds when it reads a medium's report by itself. */
function byTagger(article: ArticleText, outer: Sketch, tagger: Tagger): Sketch | null {
  const [passage] = outer.content;
  if (!passage || !article.wordsWithin(passage.block, passage.start, passage.end).some(mayReport)) return null;
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
    foundBy: ['inner-tagger'],
  };
}
