import type { Forest } from '../../learned/Forest';
import { isMostlyLink } from '../isMostlyLink';
import type { Segment } from '../Segment';
import type { PageSegments } from './PageSegments';
import { segmentsToJudge } from './segmentsToJudge';
import { TRAITS, traitsOfSegments } from './traitsOfSegments';

/** Log-odds that a segment belongs to the article's text before anything is known of it; the trees add to it. */
export const PRIOR = -1;

/**
 * Log-odds above which a segment is text. What reads as text inside the body needs less than even odds: where a page is
 * built as none of those learned from, all its paragraphs come out just below even odds, and what is no text there far below.
 */
const TEXT_IN_BODY = -1;
/**
 * The deeper a paragraph stands in a long text of an unknown build, the lower it comes out. As most running text in the body is
 * the article's, it needs no more than this much less than most of it has.
 */
const BELOW_MOST = 2;
const ANYTHING_ELSE = 0.5;
/** A shorter line is a label. */
const WORDS_OF_SENTENCE = 3;

/** Shorter links amid the text lead to other stories. */
const LINKED_AT_LEAST = 120;

const SEGMENTS_PER_STEP = 40;

/** Running text, a sentence however short, or a heading that is no link. */
function readsAsText(segment: Segment): boolean {
  const { latin: text, tag } = segment;
  if (segment.prose) return true;
  if (isMostlyLink(segment)) return false;
  if (segment.heading !== null) return true;
  return (
    /^(?:p|li|blockquote|td)$/.test(tag) && /[.!?\x85"')\]]$/.test(text) && text.split(' ').length >= WORDS_OF_SENTENCE
  );
}

/** The same of those that tell what somebody said, as hardly a headline does that ends with a stop. */
const TELLING_AT_LEAST = 40;
const TELLS = /\b(?:said|told)\b/;
/** So many paragraphs on end may be links. */
const LINKED_ON_END = 3;

/** A line in bold that asks, right above text: of an interview. */
const isQuestion = (at: number, segments: readonly Segment[], isText: Uint8Array): boolean => {
  const { text, bold } = segments[at]!;
  return isText[at + 1] === 1 && text.endsWith('?') && bold > 0.95 * text.length;
};

/** So much less a paragraph needs that stands between two of the text, in one element with them: a short sentence, mostly. */
const LESS_BETWEEN = 2;

function isBetween(at: number, segments: readonly Segment[], isText: Uint8Array): boolean {
  const { container, tag } = segments[at]!;
  return [at - 1, at + 1].every((beside) => {
    const other = segments[beside];
    return isText[beside] === 1 && tag === 'p' && other?.tag === 'p' && other.container.parent === container.parent;
  });
}

const isLinked = (segment: Segment): boolean => segment.tag === 'p' && isMostlyLink(segment);

/** A paragraph of sentences that is one link, between two of the text around it: a list of links has no such neighbours. */
function isLinkedParagraph(at: number, segments: readonly Segment[], isText: Uint8Array): boolean {
  const segment = segments[at]!;
  const { latin: text, container } = segment;
  if (!isLinked(segment) || !/[.!?\x85]["')\]]?$/.test(text)) return false;
  if (text.length < (TELLS.test(text) ? TELLING_AT_LEAST : LINKED_AT_LEAST)) return false;
  // Each may have a wrapper of its own.
  const around = [container.parent, container.parent?.parent ?? null];
  return [-1, 1].every((step) => {
    let beside = at + step;
    while (Math.abs(beside - at) < LINKED_ON_END && segments[beside] && isLinked(segments[beside]!)) beside += step;
    const other = segments[beside];
    return isText[beside] === 1 && other?.tag === 'p' && around.includes(other.container.parent) && other.prose;
  });
}

/** What running text inside the body must exceed, by the mean of what most of it is set in: paragraphs, on nearly every page. */
function leastInBody({ collection: { segments }, body }: PageSegments, odds: Float64Array): number {
  const byTag = new Map<string, { characters: number; odds: number }>();
  let most = { characters: 0, odds: 0 };
  for (let at = 0; at < segments.length; at++) {
    const { container, tag, text, prose } = segments[at]!;
    if (body.inside[container.index] !== 1 || !prose) continue;
    const sums = byTag.get(tag) ?? { characters: 0, odds: 0 };
    byTag.set(tag, sums);
    sums.characters += text.length;
    sums.odds += text.length * odds[at]!;
    if (sums.characters > most.characters) most = sums;
  }
  return Math.min(TEXT_IN_BODY, most.odds / most.characters - BELOW_MOST);
}

/** 1 for each segment that belongs to the article's text, by how it reads and where it stands; in steps, as the page is collected. */
export function* judgeSegments(page: PageSegments, forest: Forest): Generator<void, Uint8Array> {
  const { segments } = page.collection;
  const isAsked = segmentsToJudge(page);
  const traits = yield* traitsOfSegments(page, isAsked);
  const odds = new Float64Array(segments.length);
  const reads = new Uint8Array(segments.length);
  for (let at = 0; at < segments.length; at++) {
    if (at % SEGMENTS_PER_STEP === 0) yield;
    if (isAsked[at] === 0) continue;
    odds[at] = PRIOR + forest.sum(traits, at * TRAITS);
    if (readsAsText(segments[at]!)) reads[at] = 1;
  }
  yield;
  const inBody = leastInBody(page, odds);
  const isText = new Uint8Array(segments.length);
  for (let at = 0; at < segments.length; at++) {
    const isInside = page.body.inside[segments[at]!.container.index] === 1;
    const needed = reads[at] === 1 && isInside ? inBody : ANYTHING_ELSE;
    if (isAsked[at] === 1 && odds[at]! > needed) isText[at] = 1;
  }
  for (let at = 0; at < segments.length; at++) {
    if (at % SEGMENTS_PER_STEP === 0) yield;
    if (isText[at] === 1) continue;
    const isNearly = reads[at] === 1 && odds[at]! > inBody - LESS_BETWEEN;
    if (
      (isNearly && isBetween(at, segments, isText)) ||
      isLinkedParagraph(at, segments, isText) ||
      isQuestion(at, segments, isText)
    )
      isText[at] = 1;
  }
  return isText;
}
