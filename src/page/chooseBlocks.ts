import type { Block, BlockKind } from '../model/Block';
import type { Body } from './chooseBody';
import { isProse, isTeaser } from './collectSegments';
import { findHeadline, foldLoosely, headingOf } from './findHeadline';
import { isBoilerplate } from './isBoilerplate';
import { isByline } from './isByline';
import { hasPhotoCredit, isCaption } from './isCaption';
import { isCopyrightLine, isCreditLine } from './isCreditLine';
import { type Container, type Segment, Trait } from './Segment';

/** A segment that made it into the article. */
export interface ChosenBlock {
  readonly block: Block;
  readonly segment: Segment;
}

/** The article's text, and what belongs to the article but is not its text. */
export interface ChosenText {
  readonly blocks: readonly ChosenBlock[];
  readonly bylines: readonly string[];
  readonly captions: readonly string[];
  readonly creditLines: readonly string[];
  /** Headings in the body that are links as a whole. */
  readonly linkedHeadings: number;
  /** There is more text than the limits allow. */
  readonly cut: boolean;
}

/** A live blog of a day has some 500 paragraphs and 60,000 characters; the engine's time grows with both. */
const MAX_BLOCKS = 2_000;
const MAX_CHARACTERS = 200_000;
/** Segments looked at before the headline and after the text for bylines, captions and credits. */
const NEIGHBOURS = 40;

/** Segments judged between two chances to pause. */
const SEGMENTS_PER_STEP = 40;

/** A place in the page relative to the article's text. */
interface Place {
  readonly index: number;
  readonly inBody: boolean;
  readonly traits: number;
  /** Index of the first segment of running text in the body. */
  readonly textStart: number;
}

/** Indexes of segments: where to look from, the headline or the body's first, the body's last. */
interface Bounds {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed;

function isMostlyLink({ linked, text }: Segment, share: number): boolean {
  return linked > share * text.length;
}

/** Captions stand in figures or are worded like one; in a guessed menu or side box only the wording counts. */
function isPictureText(segment: Segment, { traits, inBody, index, textStart }: Place): boolean {
  if ((traits & Trait.Embed) !== 0 || isMostlyLink(segment, 0.7)) return false;
  const set = (traits & Trait.Caption) !== 0;
  if ((traits & Trait.Clutter) !== 0) return set && (traits & Trait.Guess) !== 0 && hasPhotoCredit(segment.text);
  // "© Jo Lens" under the first picture is a credit; "© Port Hale Post" below the text is the page's own.
  if (!set && isCopyrightLine(segment.text)) return index < textStart && !/rights/i.test(segment.text);
  const worded = isCaption(segment.text);
  if ((traits & Trait.Byline) !== 0 && !worded) return false;
  return set || (worded && (inBody || segment.text.length < 120));
}

function isStandfirst(segment: Segment, traits: number, description: string | null): boolean {
  if (!isProse(segment) && segment.text.length < 40) return false;
  if ((traits & Trait.Standfirst) !== 0 || /^h[2-4]$/.test(segment.tag)) return true;
  return (
    description !== null &&
    (traits & Trait.Body) === 0 &&
    foldLoosely(description).startsWith(foldLoosely(segment.text).slice(0, 80))
  );
}

function kindOf(segment: Segment, traits: number): BlockKind {
  if (headingOf(segment) !== null) return 'subhead';
  const { text, bold, tag } = segment;
  if (isCreditLine(text) || ((traits & Trait.Credit) !== 0 && text.length < 300)) return 'credit';
  if (bold > 0.95 * text.length && text.length <= 90 && !/[.!?:,;”"’']$/.test(text)) return 'subhead';
  if ((traits & Trait.Quote) !== 0) return 'blockquote';
  return (traits & Trait.List) !== 0 || tag === 'li' ? 'list-item' : 'paragraph';
}

/** Whether a segment that is neither caption nor byline belongs to the text. */
function belongs(segment: Segment, { traits, inBody, index, textStart }: Place): boolean {
  const { text, tag } = segment;
  if ((traits & (Trait.Clutter | Trait.Embed)) !== 0 || isBoilerplate(text) || !/\p{L}/u.test(text)) return false;
  if (isCreditLine(text)) return inBody && !isCopyrightLine(text);
  if (isTeaser(segment, traits)) return false;
  const prose = isProse(segment);
  if (!inBody) {
    if (index >= textStart) return false;
    return ((traits & Trait.Standfirst) !== 0 || prose) && !isMostlyLink(segment, 0.3) && text.length >= 30;
  }
  if ((traits & (Trait.Date | Trait.Footer | Trait.Table)) !== 0) return prose;
  if (headingOf(segment) !== null) return !isMostlyLink(segment, 0.6) && text.length >= 3;
  if (isMostlyLink(segment, 0.7)) return tag === 'p' && text.length > 120;
  if (prose) return true;
  // Short lines: sentences and sayings stay, labels go.
  const labelled = index < textStart || !/^(?:p|li|blockquote|td)$/.test(tag);
  return text.split(' ', 4).length >= 3 && (!labelled || /[.!?…”"’')]$/.test(text));
}

/** A credit that is no part of the text: below the headline, beside or after the text. */
function isCreditOutside({ text }: Segment, { traits, inBody, index, textStart }: Place): boolean {
  if ((traits & NOT_TEXT) !== 0 || isBoilerplate(text)) return false;
  if (isCreditLine(text)) return index > textStart || !isCopyrightLine(text);
  return (traits & Trait.Credit) !== 0 && (inBody || index < textStart) && text.length <= 80;
}

type Role = 'caption' | 'byline' | 'late-byline' | 'text' | 'credit' | null;

/** What a segment is to the article; null where it is nothing to it. */
function roleOf(segment: Segment, place: Place, { start, end }: Bounds): Role {
  const { index, traits, textStart } = place;
  const early = index < textStart + 2;
  if (index <= end && isPictureText(segment, place)) return 'caption';
  if (index <= end && isByline(segment, traits, early)) return early ? 'byline' : 'late-byline';
  if (index < start) return null;
  if (index <= end && belongs(segment, place)) return 'text';
  return isCreditOutside(segment, place) ? 'credit' : null;
}

/**
 * Whether a text stood on the page before, in another place: pages print some parts once for wide and once for narrow
 * windows. Paragraphs side by side that say the same are meant to.
 * @param seen by folded text, the parent of the first that said it.
 */
function isRepeated({ text, container }: Segment, seen: Map<string, Container | null>): boolean {
  const key = foldLoosely(text);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, container.parent);
  return first !== undefined && key.length > 30 && first !== container.parent;
}

/** Drops subheads with nothing under them ("Related stories"), from the end backwards. */
function dropEmptySubheads(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const kept: ChosenBlock[] = [];
  let under = false;
  for (const chosen of blocks.toReversed()) {
    const { kind } = chosen.block;
    if (kind === 'subhead' && !under) continue;
    if (kind !== 'credit') under = kind !== 'subhead';
    kept.push(chosen);
  }
  return kept.reverse();
}

function findBounds(inBody: readonly boolean[], headline: number): Bounds {
  const first = inBody.indexOf(true);
  const start = headline >= 0 && headline < first ? headline : first;
  return { from: Math.max(0, start - NEIGHBOURS), start, end: inBody.lastIndexOf(true) };
}

/**
 * The article's blocks in reading order, and its bylines, captions and credit lines; in steps, as the page is collected.
 * @param titles the page's own names for the article, the surest first.
 * @param description the page's summary, to recognise a standfirst by.
 */
export function* chooseBlocks(
  segments: readonly Segment[],
  body: Body,
  titles: readonly string[],
  description: string | null,
): Generator<void, ChosenText> {
  const inBody = segments.map(({ container }) => body.inside[container.index] === 1);
  const traitsOf = ({ container }: Segment): number => body.traits[container.index] ?? 0;
  const textStart = segments.findIndex(
    (segment, index) => inBody[index] === true && (traitsOf(segment) & NOT_TEXT) === 0 && isProse(segment),
  );
  const headline = findHeadline(segments, textStart, titles);
  const head = segments[headline];
  const bounds = findBounds(inBody, headline);
  const found: Record<Exclude<Role, null | 'text'>, string[]> = {
    caption: [],
    byline: [],
    'late-byline': [],
    credit: [],
  };
  const text: ChosenBlock[] = [];
  const seen = new Map(head === undefined ? [] : [[foldLoosely(head.text), null]]);
  let linkedHeadings = 0;
  let characters = 0;
  let cut = false;

  for (let index = bounds.from; index < Math.min(segments.length, bounds.end + NEIGHBOURS); index++) {
    const segment = segments[index];
    if (segment === undefined || index === headline) continue;
    if (index % SEGMENTS_PER_STEP === 0) yield;
    const place: Place = { index, inBody: inBody[index] === true, traits: traitsOf(segment), textStart };
    if (place.inBody && headingOf(segment) !== null && isMostlyLink(segment, 0.6)) linkedHeadings++;
    const role = roleOf(segment, place, bounds);
    if (role === null) continue;
    if (role !== 'text') {
      found[role].push(segment.text);
      continue;
    }
    if (isRepeated(segment, seen)) continue;
    characters += segment.text.length;
    cut ||= text.length >= MAX_BLOCKS || characters > MAX_CHARACTERS;
    if (cut) continue;
    const standfirst = index < textStart && isStandfirst(segment, place.traits, description);
    text.push({
      block: { kind: standfirst ? 'standfirst' : kindOf(segment, place.traits), text: segment.text },
      segment,
    });
  }
  const blocks = dropEmptySubheads(text);
  if (head !== undefined) blocks.unshift({ block: { kind: 'headline', text: head.text }, segment: head });
  // Bylines inside the text are those of a live blog's entries or of other stories.
  const bylines = found.byline.length > 0 ? found.byline : found['late-byline'];
  return { blocks, bylines, captions: found.caption, creditLines: found.credit, linkedHeadings, cut };
}
