import type { Block, BlockKind } from '../model/Block';
import type { Body } from './chooseBody';
import { isProse } from './collectSegments';
import { isBoilerplate } from './isBoilerplate';
import { isCreditLine } from './isCreditLine';
import { type Container, type Segment, Trait } from './Segment';

/** A segment that made it into the article. */
export interface ChosenBlock {
  readonly block: Block;
  readonly segment: Segment;
}

export interface ChosenText {
  readonly blocks: readonly ChosenBlock[];
  readonly bylines: readonly string[];
  readonly captions: readonly string[];
  readonly creditLines: readonly string[];
}

/** A paragraph of real pages is at most a tenth of this; an article of 3,000 paragraphs is a book. */
const MAX_BLOCKS = 3_000;

const HEADING = /^h[1-6]$/;

function isInside(container: Container, ancestor: Container): boolean {
  // Parents have smaller indexes, so the climb ends as soon as the ancestor is passed.
  let at: Container | null = container;
  while (at !== null && at.index > ancestor.index) at = at.parent;
  return at === ancestor;
}

function kindOf(segment: Segment, traits: number): BlockKind {
  if (HEADING.test(segment.tag)) return 'subhead';
  if ((traits & Trait.Credit) !== 0 || isCreditLine(segment.text)) return 'credit';
  if (segment.bold > 0.95 * segment.text.length && segment.text.length <= 90 && !/[.!?:,”"]$/.test(segment.text))
    return 'subhead';
  if ((traits & Trait.Quote) !== 0) return 'blockquote';
  if ((traits & Trait.List) !== 0 || segment.tag === 'li') return 'list-item';
  return 'paragraph';
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline: the first-rank heading that the page's title repeats, else the last one before the text. */
function findHeadline(segments: readonly Segment[], bodyStart: number, titles: readonly string[]): number {
  const wanted = titles.map(fold).filter((title) => title !== '');
  let fallback = -1;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.text.length > 400) continue;
    const heading = HEADING.test(segment.tag) ? segment.tag : headingAround(segment.container);
    if (heading === null) continue;
    const text = fold(segment.text);
    if (
      text.length > 8 &&
      wanted.some((title) => title === text || (title.startsWith(text) && text.length > 20) || text.startsWith(title))
    )
      return index;
    if (heading === 'h1' && (fallback < 0 || index <= bodyStart)) fallback = index;
  }
  return fallback;
}

function headingAround(container: Container): string | null {
  for (let at: Container | null = container, steps = 0; at !== null && steps < 3; at = at.parent, steps++) {
    if (HEADING.test(at.element.localName)) return at.element.localName;
  }
  return null;
}

/** Drops subheads with nothing under them ("Related stories"), from the end backwards. */
function dropEmptySubheads(blocks: ChosenBlock[]): ChosenBlock[] {
  const kept: ChosenBlock[] = [];
  let under = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const chosen = blocks[index];
    if (chosen === undefined) continue;
    const { kind } = chosen.block;
    if (kind === 'subhead' && !under) continue;
    if (kind !== 'credit') under = kind !== 'subhead';
    kept.push(chosen);
  }
  return kept.reverse();
}

/**
 * The article's blocks in reading order, and what belongs to the article but is not its text.
 * @param titles the page's own names for the article, the surest first.
 * @param description the page's summary, to recognise a standfirst by.
 */
export function chooseBlocks(
  segments: readonly Segment[],
  body: Body,
  titles: readonly string[],
  description: string | null,
): ChosenText {
  const inBody = segments.map((segment) => isInside(segment.container, body.container));
  const traitsOf = (segment: Segment): number => body.traits[segment.container.index] ?? 0;
  const isText = (segment: Segment): boolean =>
    (traitsOf(segment) & (Trait.Clutter | Trait.Caption | Trait.Embed)) === 0 && isProse(segment);
  const first = segments.findIndex((segment, index) => inBody[index] === true && isText(segment));
  const headline = findHeadline(segments, first, titles);
  const start = headline >= 0 && headline < first ? headline : inBody.indexOf(true);
  const end = inBody.lastIndexOf(true);
  const bylines: string[] = [];
  const captions: string[] = [];
  const creditLines: string[] = [];
  const text: ChosenBlock[] = [];
  const seen = new Set<string>();

  for (let index = start; index <= end && text.length < MAX_BLOCKS; index++) {
    const segment = segments[index];
    if (segment === undefined || index === headline) continue;
    const traits = traitsOf(segment);
    if ((traits & Trait.Clutter) !== 0) continue;
    if ((traits & Trait.Caption) !== 0) captions.push(segment.text);
    else if (isByline(segment, traits, index < first + 2)) bylines.push(segment.text);
    else if (keeps(segment, traits, inBody[index] === true, index < first)) {
      const kind = index < first && isStandfirst(segment, traits, description) ? 'standfirst' : kindOf(segment, traits);
      const key = fold(segment.text);
      if (key.length > 80 && seen.has(key)) continue;
      seen.add(key);
      text.push({ block: { kind, text: segment.text }, segment });
    }
  }
  for (let index = end + 1; index < Math.min(segments.length, end + 40); index++) {
    const segment = segments[index];
    if (
      segment !== undefined &&
      (traitsOf(segment) & (Trait.Clutter | Trait.Caption)) === 0 &&
      isCreditLine(segment.text)
    )
      creditLines.push(segment.text);
  }
  const blocks = dropEmptySubheads(text);
  const head = segments[headline];
  if (head !== undefined) blocks.unshift({ block: { kind: 'headline', text: head.text }, segment: head });
  return { blocks, bylines, captions, creditLines };
}

function isStandfirst(segment: Segment, traits: number, description: string | null): boolean {
  if ((traits & Trait.Standfirst) !== 0 || /^h[2-4]$/.test(segment.tag)) return true;
  return (
    description !== null && fold(description).startsWith(fold(segment.text).slice(0, 80)) && (traits & Trait.Body) === 0
  );
}

function isByline(segment: Segment, traits: number, early: boolean): boolean {
  const short = segment.text.length <= 250;
  if (!short) return false;
  if ((traits & Trait.Byline) !== 0) return !isProse(segment) || segment.text.length < 90;
  if (!early) return false;
  if ((segment.inline & Trait.Byline) !== 0 && segment.text.length <= 150) return true;
  return (
    /^(?:by|from|story by|words by|reporting by)\s?(?:[A-Z]|the )/i.test(segment.text) &&
    segment.text.length <= 160 &&
    !/[.!?]$/.test(segment.text)
  );
}

function keeps(segment: Segment, traits: number, inBody: boolean, beforeText: boolean): boolean {
  if (isBoilerplate(segment.text)) return false;
  if ((traits & Trait.Embed) !== 0 || (traits & Trait.Date) !== 0) return false;
  if (isCreditLine(segment.text) || (traits & Trait.Credit) !== 0)
    return segment.linked < 0.9 * segment.text.length && (inBody || isCreditLine(segment.text));
  if (!inBody)
    return (
      beforeText &&
      ((traits & Trait.Standfirst) !== 0 || (isProse(segment) && segment.linked < 0.3 * segment.text.length))
    );
  if (HEADING.test(segment.tag)) return segment.linked < 0.6 * segment.text.length && segment.text.length >= 3;
  if ((traits & Trait.Footer) !== 0) return isProse(segment);
  if (segment.linked > 0.7 * segment.text.length) return segment.tag === 'p' && segment.text.length > 120;
  if ((traits & Trait.Table) !== 0) return isProse(segment);
  if (isProse(segment)) return true;
  // Short lines: sentences and sayings stay, labels go.
  return (
    segment.text.split(' ').length >= 3 &&
    (/[.!?…:,”"’']$/.test(segment.text) || segment.tag === 'p' || segment.tag === 'li')
  );
}
