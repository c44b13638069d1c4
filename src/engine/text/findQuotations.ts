import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import { INVERTED_VERBS } from '../lexicon/speechClauses';
import { firstBehind } from './firstBehind';
import { isSpaceAt } from './isSpaceAt';
import { letterAt } from './letterAt';
import type { Quotation } from './Quotation';

/** A quotation that no mark closes is given up after this many blocks: it is a stray mark. */
const MAX_BLOCKS = 12;
/** How far, in UTF-16 code units, the outer quotation may go on after an inner one closed, or before its speaker is named. Bounds the scan on hostile text. */
const INNER_REACH = 1000;

type Mark = 'open' | 'close' | null;

/** What stands before a mark that opens, besides white space: brackets, dashes, other marks. */
const OPENS_BEFORE = '([{-‐‑‒–—―\'"“‘:,';
/** 'twas, '90s, 'em: apostrophes that open a word. */
const CLIPPED = /^(?:\d0s|em|til|tis|twas|cause|round|n)\b/u;

const isWord = (text: string, i: number): boolean => letterAt(text, i) > 0;
/** Also true at either end of the text. */
const isSpace = (text: string, i: number): boolean => i < 0 || i >= text.length || isSpaceAt(text, i);
const opensBefore = (text: string, i: number): boolean => isSpace(text, i) || OPENS_BEFORE.includes(text[i]!);

/** A cheap test that all but quotation marks and a few rare signs fail: most characters are looked at no closer. */
const mayBeMark = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xff02;

/** How the double mark at `at` reads by its shape and its neighbours; straight marks depend on what is open. */
function doubleMark(text: string, at: number, open: boolean): Mark {
  const c = text[at]!;
  if (c === '“' || c === '„' || c === '«') return 'open';
  // ”So”: a closing mark typed, or printed as in Swedish, where one must open.
  if (c === '”' && !open && opensBefore(text, at - 1) && isWord(text, at + 1)) return 'open';
  if (c === '”' || c === '»') return 'close';
  if (c !== '"' && c !== '‟' && c !== '＂') return null;
  const spaced = isSpace(text, at + 1);
  // 6" or 12'6": an inch mark, unless something is open that it can close.
  if (!open && spaced && /\d/u.test(text[at - 1] ?? '')) return null;
  if (opensBefore(text, at - 1) && !spaced) return 'open';
  if (open) return 'close';
  return spaced ? (opensSpaced(text, at) ? 'open' : null) : 'open';
}

/** Whether a straight mark between spaces opens: the next one of its paragraph stands behind a space as well, as split text has it. */
function opensSpaced(text: string, at: number): boolean {
  if (!isSpace(text, at - 1)) return false;
  const next = text.indexOf('"', at + 1);
  return next > at + 2 && isSpace(text, next - 1) && isSpace(text, next + 1);
}

/** Words, in UTF-16 code units, that stand in straight marks within straight marks: a term, no sentence. */
const MOST_OF_INNER = 60;

/**
 * Where a straight quotation closes that opens at `at` within another of the same marks, or -1: right behind a word, and soon, without a
 * sentence's end ("to people "temporarily", with"). Elsewhere the outer one was never closed.
 */
function innerEnd(text: string, at: number): number {
  if (!isSpace(text, at - 1) || !isWord(text, at - 2)) return -1;
  const mark = text[at]!;
  const to = Math.min(text.length, at + MOST_OF_INNER);
  for (let i = at + 2; i < to; i++) {
    if (/[.!?:;]/u.test(text[i]!)) return -1;
    if (text[i] !== mark || isSpace(text, i - 1)) continue;
    if (mark === "'" && isWord(text, i + 1)) continue;
    // Another one has to close the outer quotation, or the paragraph ends within it.
    return isWord(text, i + 1) ? -1 : i;
  }
  return -1;
}

/** ", said the": behind these words of an unclosed quotation its speaker is named, so it ended before. */
const SPEAKER_BEHIND = /[,!?](?=\s(\p{Ll}+)\s(?:the|a|an|one|he|she|\p{Lu}))/gu;

/** Where an unclosed quotation ended that begins at `from` and runs to `to` at most: where a verb of speech names its speaker, else `to`. */
function unclosedEnd(text: string, from: number, to: number): number {
  for (const found of text.slice(from, Math.min(to, from + INNER_REACH)).matchAll(SPEAKER_BEHIND))
    if (INVERTED_VERBS.has(found[1]!)) return from + found.index + 1;
  return to;
}

/** The same for single marks, where apostrophes are told apart: a mark between letters is one, and so is "workers' pay". */
function singleMark(text: string, at: number, open: boolean): Mark {
  const c = text[at]!;
  if (c !== "'" && c !== '‘' && c !== '’' && c !== '‚') return null;
  const inWord = isWord(text, at - 1);
  if (inWord && isWord(text, at + 1)) return null;
  if (c === '‘' || c === '‚') return isSpace(text, at + 1) ? null : 'open';
  if (opensBefore(text, at - 1) && isWord(text, at + 1)) {
    return c === "'" && !CLIPPED.test(text.slice(at + 1, at + 8).toLowerCase()) ? 'open' : null;
  }
  if (!open || isSpace(text, at - 1)) return null;
  // After punctuation it closes; after a word it closes unless that word is a plural possessive that goes on ("workers' pay").
  if (!inWord) return 'close';
  const goesOn = text[at - 1] === 's' && isSpace(text, at + 1) && /\p{Ll}/u.test(text[at + 2] ?? '');
  return goesOn && later(text, at) ? null : 'close';
}

/** Whether a closing single mark still comes within this text after `at`, before another one opens. */
function later(text: string, at: number): boolean {
  const to = Math.min(text.length, at + 400);
  for (let i = at + 1; i < to; i++) {
    if (text[i] === '‘' || (text[i] === "'" && isSpace(text, i - 1) && isWord(text, i + 1))) return false;
    if (text[i] !== '’' && text[i] !== "'") continue;
    if (!isWord(text, i + 1) && /[.,!?\p{L}]/u.test(text[i - 1]!)) return true;
  }
  return false;
}

function passage(blocks: readonly Block[], block: number, start: number, end: number): Passage {
  return { block, start, end, text: blocks[block]!.text.slice(start, end) };
}

/** Scans all blocks for one family of marks, single or double. */
function scan(blocks: readonly Block[], single: boolean): Quotation[] {
  const mark = single ? singleMark : doubleMark;
  const found: Quotation[] = [];
  let parts: Passage[] = [];
  let from = -1; // where the open quotation began in the present block; -1: none is open
  let depth = 0;
  const finish = (closed: boolean): void => {
    if (parts.length) found.push({ passages: parts, closed, single });
    parts = [];
    from = -1;
    depth = 0;
  };
  for (let b = 0; b < blocks.length; b++) {
    const text = blocks[b]!.text;
    if (from >= 0) {
      // A quotation of several paragraphs opens each one anew and closes only the last.
      let first = 0;
      while (first < text.length && isSpaceAt(text, first)) first++;
      const opens = first < text.length && mark(text, first, false) === 'open';
      if (opens && (!single || text[first] === '‘') && parts.length < MAX_BLOCKS) from = first;
      else finish(false);
    }
    for (let i = from >= 0 ? from + 1 : 0; i < text.length; i++) {
      if (!mayBeMark(text.charCodeAt(i))) continue;
      const kind = mark(text, i, from >= 0);
      if (kind === 'open') {
        const straight = text[i] === '"' || text[i] === "'";
        const inner = from >= 0 && straight ? innerEnd(text, i) : -1;
        if (from < 0) from = i;
        else if (inner >= 0) i = inner;
        else if (straight || unclosedEnd(text, from, i) < i) {
          // A straight mark cannot nest in its own family: the earlier one was never closed.
          parts.push(passage(blocks, b, from, unclosedEnd(text, from, endBefore(text, from, i))));
          finish(false);
          from = i;
        } else depth++;
      } else if (kind === 'close' && from >= 0) {
        if (depth > 0 && laterDoubleClose(text, i)) depth--;
        else {
          parts.push(passage(blocks, b, from, i + 1));
          finish(true);
        }
      }
    }
    if (from >= 0) parts.push(passage(blocks, b, from, text.length));
  }
  finish(false);
  return found;
}

/** Where an unclosed quotation ends that another one follows: before the white space in front of the new mark. */
function endBefore(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isSpaceAt(text, end - 1)) end--;
  return end;
}

/** Whether the next curly mark within reach closes: then the mark at `at` closed an inner quotation. */
function laterDoubleClose(text: string, at: number): boolean {
  const to = Math.min(text.length, at + INNER_REACH);
  for (let i = at + 1; i < to; i++) {
    if (text[i] === '”') return true;
    if (text[i] === '“') return false;
  }
  return false;
}

/** Passages by block, in order; those of one family of marks do not overlap. */
function byBlock(quotations: readonly Quotation[]): ReadonlyMap<number, Passage[]> {
  const index = new Map<number, Passage[]>();
  for (const { passages } of quotations) {
    for (const p of passages) {
      const list = index.get(p.block);
      if (list) list.push(p);
      else index.set(p.block, [p]);
    }
  }
  return index;
}

/** The quotations of which no passage stands as `clashes` says with one of the others'. */
function without(
  quotations: readonly Quotation[],
  others: readonly Quotation[],
  clashes: (own: Passage, other: Passage) => boolean,
): readonly Quotation[] {
  const index = byBlock(others);
  return quotations.filter(
    ({ passages }) =>
      !passages.some((p) => {
        const list = index.get(p.block) ?? [];
        const other = list[firstBehind(list, p.start)];
        return other !== undefined && clashes(p, other);
      }),
  );
}

const isWithin = (own: Passage, other: Passage): boolean => other.start < own.start && own.end < other.end;
const overlaps = (own: Passage, other: Passage): boolean => own.start < other.end && other.start < own.end;

/**
 * All stretches in quotation marks, in reading order, outermost only, also across paragraphs (each paragraph opens anew, the last closes).
 * Single marks count where no double ones enclose them; where single marks are the rule, double ones within them do not count.
 */
export function findQuotations(blocks: readonly Block[]): readonly Quotation[] {
  const doubles = scan(blocks, false);
  const singles = scan(blocks, true).filter((q) => q.closed);
  if (!singles.length) return doubles;
  const outer = singles.length > doubles.length ? without(doubles, singles, isWithin) : doubles;
  return [...outer, ...without(singles, outer, overlaps)].sort(
    (a, b) => a.passages[0]!.block - b.passages[0]!.block || a.passages[0]!.start - b.passages[0]!.start,
  );
}
