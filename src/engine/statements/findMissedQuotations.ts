import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import type { QuotedSpan } from '../text/indexQuotations';
import { LetterPattern } from '../text/LetterPattern';
import type { Coverage } from './Coverage';
import { closesClause, isIntroduced } from './edgesOfQuotation';
import { type FramedBlock, findFrameBefore, findFrameBehind } from './findFrame';
import { isTitleInMarks } from './isTitleInMarks';
import { firstOf, precedes, type Sketch } from './Sketch';

/** Confidence of what a rule found; the tagger had its say and was silent. */
const CONFIDENCE = { framed: 0.62, embedded: 0.5, paragraph: 0.6, nextParagraph: 0.55, alone: 0.4, fragment: 0.4 };
/** Words that make a quotation a statement of its own rather than a term. */
const MIN_WORDS = 4;
/** How many blocks back a stand-alone quotation looks for whom it continues. */
const BLOCKS_BACK = 2;

const WORD = new LetterPattern(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
const countWords = (text: string): number => text.match(WORD.for(text))?.length ?? 0;

/**
 * Quotations that no statement holds, as statements by rule: beside a verb of speech, or standing alone and continuing a speaker.
 * `known` in reading order; so is what is returned. `covered`: what any statement holds; `firm`: what a sure one does.
 */
export function findMissedQuotations(
  article: ArticleText,
  covered: Coverage,
  firm: Coverage,
  known: readonly Sketch[],
): Sketch[] {
  const found: Sketch[] = [];
  const queue = [...known];
  let next = 0;
  const before: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind === 'credit') return;
    const spans = article.quoted.get(b);
    if (!spans) return;
    for (const span of spans) {
      const half = 0.5 * (span.end - span.start);
      if (span.part > 0 || firm.of(b, span.start, span.end) > half) continue;
      const doubtful = covered.of(b, span.start, span.end) > half;
      const here = { block: b, start: span.start, end: span.end, text: block.text.slice(span.start, span.end) };
      while (next < queue.length && precedes(firstOf(queue[next]!.content), here)) before.push(queue[next++]!);
      const at: FramedBlock = { blocks: article.blocks, block: b, words: article.words(b), quoted: spans };
      if (!doubtful && joinsClause(at, here, span.quotation.passages, before.at(-1))) {
        covered.add(span.quotation.passages);
        continue;
      }
      const sketch = sketchOf(article, at, span, here, before);
      if (!sketch || (doubtful && !isClear(sketch))) continue;
      found.push(sketch);
      before.push(sketch);
      covered.add(sketch.content);
    }
  });
  return found;
}

/** Whether a rule found who speaks beside a whole utterance: it goes before a statement that is in doubt. */
const isClear = ({ source, confidence }: Sketch): boolean => source.length > 0 && confidence >= CONFIDENCE.framed;

/**
 * "…," says Novak, “which nobody saw”: the second half of a quotation goes to the statement whose cue stands between. Tells whether it did.
 */
function joinsClause(at: FramedBlock, here: Passage, quotation: readonly Passage[], last: Sketch | undefined): boolean {
  const cue = last?.cue.at(-1);
  if (!last || !cue || cue.block !== at.block || cue.end > here.start) return false;
  const first = firstOf(last.content);
  if (first.block !== at.block || first.end > cue.start) return false;
  const between = at.blocks[at.block]!.text.slice(cue.end, here.start);
  if (
    between.length > 200 ||
    !/[,–—-]\s*$/u.test(between) ||
    /[.!?;]\s+["“]?\p{Lu}/u.test(between.replace(/\b\p{Lu}\p{L}{0,3}\.\s/gu, ''))
  )
    return false;
  last.content = [...last.content, ...quotation];
  last.foundBy = [...last.foundBy, 'second-half'];
  return true;
}

function sketchOf(
  article: ArticleText,
  at: FramedBlock,
  span: QuotedSpan,
  here: Passage,
  before: readonly Sketch[],
): Sketch | null {
  const { text } = at.blocks[at.block]!;
  const content = span.quotation.passages;
  const size = content.reduce((sum, p) => sum + article.wordsWithin(p.block, p.start, p.end).length, 0);
  if (isTitleInMarks(article, here)) return null;
  const inner = here.text.replace(/["”’']+$/u, '');
  const closes = closesClause(text, here);
  const base = { content, outer: null, continued: null, nobody: false };
  const heading = at.blocks[at.block]!.kind === 'headline' || at.blocks[at.block]!.kind === 'subhead';
  if (closes || inner.endsWith('.')) {
    const frame = findFrameBehind(at, here.end);
    if (frame?.source && (closes || opensShortly(text, here.end, frame.cue.end)))
      return {
        ...base,
        source: [frame.source],
        cue: [frame.cue],
        confidence: CONFIDENCE.framed,
        foundBy: ['frame-behind'],
      };
  }
  const introduced = isIntroduced(text, here);
  const frame = findFrameBefore(at, here.start, true);
  if (frame && (frame.source || introduced || size >= MIN_WORDS)) {
    const confidence = introduced ? CONFIDENCE.framed : size >= MIN_WORDS ? CONFIDENCE.embedded : CONFIDENCE.fragment;
    return {
      ...base,
      source: frame.source ? [frame.source] : [],
      cue: [frame.cue],
      confidence,
      foundBy: ['frame-before'],
    };
  }
  if (heading || size < MIN_WORDS) return null;
  return standsAlone(text, here)
    ? { ...base, source: [], cue: [], ...continuation(at, here, before), foundBy: ['stand-alone-quotation'] }
    : null;
}

/** The sentence behind a full quotation is its frame only if it is short and says little else: "….” Novak told the paper." */
function opensShortly(text: string, from: number, cueEnd: number): boolean {
  if (cueEnd - from > 90) return false;
  const rest = text.slice(cueEnd, cueEnd + 80);
  const stop = /[.!?]/u.exec(rest);
  return stop !== null && countWords(rest.slice(0, stop.index)) <= 6 && !/^\s(?:that|it|he|she|they|the)\b/u.test(rest);
}

/** Whether a quotation is a sentence or more by itself: nothing of its sentence stands outside the marks. */
function standsAlone(text: string, { start, end }: Passage): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  const opens = before === '' || /[.!?…:;"”’)\]–—-]$/u.test(before);
  const inner = text
    .slice(start, end)
    .replace(/["”’']+$/u, '')
    .trimEnd();
  const after = text.slice(end, end + 3).trim();
  const closes = /[.!?…]$/u.test(inner) || after === '' || /^[.!?]/u.test(after);
  return opens && closes;
}

/** Whom a stand-alone quotation continues: the statement before it, in this block or one of the last. */
function continuation(
  at: FramedBlock,
  here: Passage,
  before: readonly Sketch[],
): Pick<Sketch, 'continued' | 'confidence'> {
  const last = before.at(-1);
  if (!last) return { continued: null, confidence: CONFIDENCE.alone };
  const block = Math.max(...last.content.map((p) => p.block), ...last.source.map((p) => p.block));
  if (block === at.block) return { continued: last, confidence: CONFIDENCE.paragraph };
  for (let b = block + 1; b < here.block; b++) {
    const { kind } = at.blocks[b]!;
    if (kind === 'subhead' || kind === 'headline') return { continued: null, confidence: CONFIDENCE.alone };
  }
  if (at.blocks[here.block]!.kind === 'subhead' || here.block - block > BLOCKS_BACK)
    return { continued: null, confidence: CONFIDENCE.alone };
  return { continued: last, confidence: CONFIDENCE.nextParagraph };
}
