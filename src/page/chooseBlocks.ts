import type { AuthorPlace, Block, BlockKind } from '../model/Block';
import { isTeaser } from './collectSegments';
import { detectLanguage } from './detectLanguage';
import { findComments } from './findComments';
import { foldLoosely } from './findHeadline';
import { findNextArticle } from './findNextArticle';
import { isBoilerplate } from './isBoilerplate';
import { isByline } from './isByline';
import { hasPhotoCredit, isCaption } from './isCaption';
import { isCopyrightLine, isCreditLine } from './isCreditLine';
import { isDateLine } from './isDateLine';
import { isMostlyLink } from './isMostlyLink';
import type { PageSegments } from './judge/PageSegments';
import { type Container, type Segment, Trait } from './Segment';
import { type SetOffQuotation, setOffQuotations } from './setOffQuotations';

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
  /** Short lines from just before the headline to the first of the text, whatever they are; in Latin-1. */
  readonly around: readonly string[];
  /** Headings in the body that are links as a whole and have text below them. */
  readonly linkedHeadings: number;
  /** There is more text than the limits allow. */
  readonly cut: boolean;
}

/** Some times a live blog of a whole day; the engine's time grows with both. */
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
  /** It is the first segment behind the headline. */
  readonly underHeadline: boolean;
}

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed;

/** Captions stand in figures or are worded like one; in a guessed menu or side box only the wording counts. */
function isPictureText(segment: Segment, { traits, inBody, index, textStart }: Place): boolean {
  if ((traits & Trait.Embed) !== 0) return false;
  // Whose a picture is may be a link to all of his.
  if (isMostlyLink(segment, 0.7) && !(index < textStart && isCopyrightLine(segment.latin))) return false;
  const set = (traits & Trait.Caption) !== 0;
  if ((traits & Trait.Clutter) !== 0) return set && (traits & Trait.Guess) !== 0 && hasPhotoCredit(segment.latin);
  // "© Jo Lens" under the first picture is a credit; "© Port Hale Post" below the text is the page's own.
  if (!set && isCopyrightLine(segment.latin)) return index < textStart && !/rights/i.test(segment.latin);
  const worded = isCaption(segment.latin);
  if ((traits & Trait.Byline) !== 0 && !worded) return false;
  return set || (worded && (inBody || segment.text.length < 120));
}

function isStandfirst(segment: Segment, traits: number, description: string | null): boolean {
  if (!segment.prose && segment.text.length < 40) return false;
  if ((traits & Trait.Standfirst) !== 0 || /^h[2-4]$/.test(segment.tag)) return true;
  return (
    description !== null &&
    (traits & Trait.Body) === 0 &&
    foldLoosely(description).startsWith(foldLoosely(segment.text).slice(0, 80))
  );
}

function kindOf(segment: Segment, traits: number): BlockKind {
  if (segment.heading !== null) return 'subhead';
  const { latin: text, bold, tag } = segment;
  if (isCreditLine(text) || ((traits & Trait.Credit) !== 0 && text.length < 300)) return 'credit';
  if (bold > 0.95 * text.length && text.length <= 90 && !/[.!?:,;"']$/.test(text)) return 'subhead';
  if ((traits & Trait.Quote) !== 0) return 'blockquote';
  return (traits & Trait.List) !== 0 || tag === 'li' ? 'list-item' : 'paragraph';
}

/** By index of a container: 1 for boxes within the body that an invitation opens ("Join our group on WhatsApp"), and all within. */
function invitations({ collection: { segments, containers }, body }: PageSegments): Uint8Array {
  const boxes = new Uint8Array(containers.length);
  for (const segment of segments) {
    const box = segment.container.parent;
    if (box === null || box === body.container || body.inside[box.index] !== 1 || box.prose > MOST_OF_BOX) continue;
    if (segment.heading !== null && isBoilerplate(segment.latin)) boxes[box.index] = 1;
  }
  for (const { index, parent } of containers) if (parent !== null && boxes[parent.index] === 1) boxes[index] = 1;
  return boxes;
}
/** A box with more running text (characters) than this is no invitation. */
const MOST_OF_BOX = 800;

/** Lines by which the page speaks of itself and not of the matter, whatever they stand among. */
function isOfPage(segment: Segment, traits: number): boolean {
  return (
    (traits & Trait.Silent) !== 0 ||
    isBoilerplate(segment.latin) ||
    isTeaser(segment, traits) ||
    isDateLine(segment.latin) ||
    !/[A-Za-zªÀ-ÿ]/.test(segment.latin)
  );
}

/** Sign-offs count as text though readers of text alone do not miss them: they say through whose hands it came. */
function isSignOff({ latin: text }: Segment, { traits, inBody }: Place): boolean {
  return inBody && (traits & NOT_TEXT) === 0 && isCreditLine(text) && !isCopyrightLine(text) && !isBoilerplate(text);
}

/** A credit that is no part of the text: below the headline, beside or after the text. */
function isCreditOutside({ latin: text }: Segment, { traits, inBody, index, textStart }: Place): boolean {
  if ((traits & NOT_TEXT) !== 0 || isBoilerplate(text)) return false;
  if (isCreditLine(text)) return index > textStart || !isCopyrightLine(text);
  return (traits & Trait.Credit) !== 0 && (inBody || index < textStart) && text.length <= 80;
}

type Role = 'caption' | 'byline' | 'late-byline' | 'text' | 'credit' | null;

/** "AFP" under a headline, which the page calls a credit, tells who wrote it; lower down it is who took a picture. */
const INITIALS = /^[A-Z]{2,8}$/;
const isNamedCredit = ({ container: { element } }: Segment): boolean => /credit/.test(element.className);

/** What a segment is to the article; null where it is nothing to it. */
function roleOf(segment: Segment, place: Place, isText: boolean, end: number): Role {
  const { index, traits, textStart } = place;
  const early = index < textStart + 2;
  if (place.underHeadline && INITIALS.test(segment.text) && isNamedCredit(segment)) return 'byline';
  if (index <= end && isPictureText(segment, place)) return 'caption';
  if (index <= end && isByline(segment, traits, early)) return early ? 'byline' : 'late-byline';
  if ((isText && !isOfPage(segment, traits)) || (index <= end && isSignOff(segment, place))) return 'text';
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

/** Drops notices in another language than the page's behind its text; one language alone is the page's own matter. */
function dropForeignEnd(blocks: readonly ChosenBlock[]): readonly ChosenBlock[] {
  const last = blocks.at(-1)?.segment.container.parent ?? null;
  const from = blocks.findLastIndex(({ segment }) => segment.container.parent !== last) + 1;
  if (from <= 1) return blocks;
  const { english, language } = detectLanguage(
    blocks
      .slice(from)
      .map(({ block }) => block.text)
      .join(' '),
    null,
  );
  return english || language === 'und' ? blocks : blocks.slice(0, from);
}

/** Gathers what belongs to the article while its page's segments go by in order. */
class Gathering {
  readonly blocks: ChosenBlock[] = [];
  readonly lines: Record<Exclude<Role, null | 'text'>, string[]> = {
    caption: [],
    byline: [],
    'late-byline': [],
    credit: [],
  };
  /** Headings that are links as a whole and have text above and below them. */
  linkedHeadings = 0;
  cut = false;
  private linkedSince = 0;
  private characters = 0;
  private readonly seen = new Map<string, Container | null>();
  /** Of quotations set apart: what was added, by index of its segment. */
  private readonly setOff = new Map<number, Segment>();

  constructor(
    head: Segment | undefined,
    private readonly description: string | null,
  ) {
    if (head !== undefined) this.seen.set(foldLoosely(head.text), null);
  }

  add(segment: Segment, place: Place, role: Role): void {
    if (place.inBody && segment.heading !== null && isMostlyLink(segment, 0.6)) this.linkedSince++;
    if (role === 'text') this.addText(segment, place);
    else if (role !== null) this.lines[role].push(segment.text);
  }

  /** A part of a quotation set apart; its author's line only where its text is there. */
  addSetOff(segment: Segment, index: number, { quote, line }: SetOffQuotation): void {
    const before = this.blocks.length;
    const isRepeat = index === line ? !quote.some((at) => this.setOff.has(at)) : isRepeated(segment, this.seen);
    if (!isRepeat) this.push({ block: { kind: 'blockquote', text: segment.text }, segment });
    if (this.blocks.length > before) this.setOff.set(index, segment);
  }

  private addText(segment: Segment, { index, traits, textStart }: Place): void {
    if (isRepeated(segment, this.seen)) return;
    const standfirst = index < textStart && isStandfirst(segment, traits, this.description);
    const kind = standfirst ? 'standfirst' : kindOf(segment, traits);
    this.push({ block: { kind, text: segment.text }, segment });
  }

  private push(chosen: ChosenBlock): void {
    const { segment } = chosen;
    this.characters += segment.text.length;
    this.cut ||= this.blocks.length >= MAX_BLOCKS || this.characters > MAX_CHARACTERS;
    if (this.cut) return;
    if (this.blocks.length > 0) this.linkedHeadings += this.linkedSince;
    this.linkedSince = 0;
    this.blocks.push(chosen);
  }
}

/** Where to look: some segments before the headline or the body's first, some after the last of the text, none of another article's. */
function findBounds(
  page: PageSegments,
  inBody: readonly boolean[],
  isText: Uint8Array,
): { from: number; last: number; end: number } {
  const { headline, collection } = page;
  const first = Math.min(...[isText.indexOf(1), inBody.indexOf(true)].filter((at) => at >= 0));
  const start = headline >= 0 && headline < first ? headline : first;
  const limit = Math.min(findNextArticle(page), findComments(collection.segments, page.textStart));
  const last = Math.min(limit - 1, Math.max(isText.lastIndexOf(1), inBody.lastIndexOf(true)));
  return {
    from: Math.max(0, start - NEIGHBOURS),
    last,
    end: Math.min(collection.segments.length, limit, last + NEIGHBOURS),
  };
}

/**
 * By index of a segment: the quotation set apart that it is a part of, as far as these are the article's: some of its text is, or
 * it stands amid the text.
 */
function ownSetOffs(
  quotations: readonly SetOffQuotation[],
  isText: Uint8Array,
  isAmid: (index: number) => boolean,
): ReadonlyMap<number, SetOffQuotation> {
  const own = quotations.filter(({ quote }) => quote.some((index) => isText[index] === 1) || quote.every(isAmid));
  return new Map(own.flatMap((each) => [...each.quote, each.line].map((index) => [index, each])));
}

/** The blocks with who wrote or said what is set apart. */
function withAuthors(
  blocks: readonly ChosenBlock[],
  quotations: readonly SetOffQuotation[],
  segments: readonly Segment[],
): readonly ChosenBlock[] {
  if (quotations.length === 0) return blocks;
  const numbers = new Map(blocks.map(({ segment }, number) => [segment, number]));
  const authors = new Map<Segment | undefined, AuthorPlace>();
  for (const { quote, line, author } of quotations) {
    const block = numbers.get(segments[line]!);
    if (block !== undefined) for (const index of quote) authors.set(segments[index], { block, ...author });
  }
  return blocks.map(({ block, segment }) => {
    const author = authors.get(segment);
    return { block: author === undefined ? block : { ...block, author }, segment };
  });
}

/** Segments before the headline, and the longest line, where its date is looked for. */
const BEFORE_HEADLINE = 6;
const LONGEST_LINE = 160;

/** From the headline to the text first, as most pages set it, then what stands before the headline. */
function linesAround({ collection: { segments }, headline }: PageSegments, textStart: number): readonly string[] {
  const start = headline < 0 || headline > textStart ? Math.max(0, textStart - BEFORE_HEADLINE) : headline;
  const lines = (from: number, to: number): string[] =>
    segments
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ latin }) => latin.length <= LONGEST_LINE)
      .slice(0, NEIGHBOURS)
      .map(({ latin }) => latin);
  return [...lines(start + 1, textStart + 1), ...lines(start - BEFORE_HEADLINE, start)];
}

/**
 * The article's blocks in reading order, and its bylines, captions and credit lines; in steps, as the page is collected.
 * @param isText 1 for each segment that belongs to the text.
 * @param description the page's summary, to recognise a standfirst by.
 */
export function* chooseBlocks(
  page: PageSegments,
  isText: Uint8Array,
  description: string | null,
): Generator<void, ChosenText> {
  const { collection, body, headline } = page;
  const { segments } = collection;
  const inBody = segments.map(({ container }) => body.inside[container.index] === 1);
  const { from, last, end } = findBounds(page, inBody, isText);
  const isRunning = (segment: Segment, index: number): boolean => isText[index] === 1 && segment.prose;
  const inside = segments.findIndex((segment, index) => inBody[index] === true && isRunning(segment, index));
  const textStart = inside >= 0 ? inside : segments.findIndex(isRunning);
  const head = segments[headline];
  const gathering = new Gathering(head, description);
  const quotations = setOffQuotations(collection);
  const lastText = Math.min(last, isText.lastIndexOf(1));
  const boxes = invitations(page);
  const isAmid = (index: number): boolean => inBody[index] === true && index > textStart && index < lastText;
  const setOffs = ownSetOffs(quotations, isText, isAmid);
  yield;
  for (let index = from; index < end; index++) {
    if (index % SEGMENTS_PER_STEP === 0) yield;
    const segment = segments[index]!;
    if (index === headline || boxes[segment.container.index] === 1) continue;
    const traits = body.traits[segment.container.index]!;
    const quotation = setOffs.get(index);
    if (quotation !== undefined && index <= last) {
      gathering.addSetOff(segment, index, quotation);
      continue;
    }
    const place: Place = {
      index,
      inBody: inBody[index] === true,
      traits,
      textStart,
      underHeadline: index === headline + 1,
    };
    gathering.add(segment, place, roleOf(segment, place, isText[index] === 1, last));
  }
  const blocks = dropEmptySubheads(dropForeignEnd(gathering.blocks));
  if (head !== undefined) blocks.unshift({ block: { kind: 'headline', text: head.text }, segment: head });
  const { byline, 'late-byline': late, caption, credit } = gathering.lines;
  return {
    blocks: withAuthors(blocks, quotations, segments),
    // Bylines inside the text are those of a live blog's entries or of other stories.
    bylines: byline.length > 0 ? byline : late,
    captions: caption,
    creditLines: credit,
    around: linesAround(page, textStart),
    linkedHeadings: gathering.linkedHeadings,
    cut: gathering.cut,
  };
}
