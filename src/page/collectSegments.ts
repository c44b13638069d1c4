import { appendCollapsed } from './appendCollapsed';
import { contentOf } from './contentOf';
import { headingOf } from './findHeadline';
import { inLatin1 } from './inLatin1';
import { isBoilerplate } from './isBoilerplate';
import { isMostlyLink } from './isMostlyLink';
import { readTraits, traitsOfNames } from './readTraits';
import { type Collection, type Container, type Piece, type Segment, Trait } from './Segment';

/** Limits that keep a hostile or endless page bounded: many times what the longest feature holds. */
const MAX_NODES = 400_000;
const MAX_CHARACTERS = 600_000;
const MAX_SEGMENTS = 20_000;
/** One segment: many times the longest paragraph that somebody writes. */
export const MAX_SEGMENT = 20_000;
/** Nodes visited between two chances to pause: a small part of a slice (`inSlices`). */
const NODES_PER_STEP = 150;

const SKIPPED = new Set(
  'script style noscript template svg math canvas iframe object embed video audio map select input textarea button option datalist progress meter head link meta source track img'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
/** Inside these, an element we do not know is taken for inline. */
const TEXT_LEAF = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'figcaption', 'blockquote']);

interface Frame {
  readonly element: Element;
  readonly container: Container;
  readonly block: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly leaf: boolean;
  readonly traits: number;
  readonly textStart: number;
  /** It is a `q` that shows its marks by style. */
  readonly quotes: boolean;
}

function isHidden(element: Element, isVisible: ((element: Element) => boolean) | undefined): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && style.length < 2000 && HIDING.test(style)) return true;
  return isVisible !== undefined && !isVisible(element);
}

const HIDING = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Whether the marks of a `q` stand in the text, which then shows none by style: before it, or at its start. */
function isMarked(element: Element, before: string): boolean {
  return /["“‘']\s?$/.test(before) || /^\s*["“‘']/.test((element.textContent ?? '').slice(0, 20));
}

/**
 * Whether a span follows another without a space though a word has ended: "…Novak" and "Harbour master" side by side, which
 * styles set as lines. Without layout nothing else tells.
 */
function isSetApart(element: Element, tag: string, before: string): boolean {
  if (tag !== 'span') return false;
  const { previousSibling, firstChild } = element;
  if (previousSibling?.nodeType !== 1 || firstChild?.nodeType !== 3) return false;
  const last = before.at(-1) ?? '';
  const first = firstChild.nodeValue?.[0] ?? '';
  return last !== last.toUpperCase() && (first !== first.toLowerCase() || /["“]/.test(first));
}

/** Longest drop cap: a mark and a letter, or two. */
const DROP_CAP = 4;

/** Whether an element kept from screen readers is a drop cap for the eye that the next one repeats for the ear. */
function isDoubledLetter(element: Element): boolean {
  const { nextElementSibling: next, textContent: letter } = element;
  return letter !== null && letter !== '' && letter.length <= DROP_CAP && next?.textContent === letter;
}

/** Shorter texts, in UTF-16 code units, are labels. */
const SHORTEST_PROSE = 60;
const ENDS_SENTENCE = /[.!?\x85]["')\]]?(?:\s|$)|"$/;

/** The longest line in bold, in UTF-16 code units, that a single line break sets apart. */
const BOLD_LINE = 160;

/** A segment whose heading is told once all text is there. */
type Gathered = Segment & { heading: string | null };

/** Gathers the text of one segment while its text nodes go by. */
class SegmentBuilder {
  text = '';
  private pieces: Piece[] = [];
  private linked = 0;
  private bold = 0;
  private inline = 0;
  private marks: { start: number; end: number; trait: number }[] = [];
  private container: Container | null = null;

  append(node: Text, frame: Frame): void {
    const start = this.text.length;
    if (start >= MAX_SEGMENT) return;
    const text = appendCollapsed(this.text, node.data.slice(0, MAX_SEGMENT));
    if (text.length === start) return;
    if (start === 0) this.container = frame.container;
    this.text = text;
    this.pieces.push({ node, start, length: text.length - start });
    if (frame.link) this.linked += text.length - start;
    if (frame.bold) this.bold += text.length - start;
  }

  mark(trait: number, start: number): void {
    if (trait === 0 || this.text.length <= start) return;
    this.inline |= trait;
    this.marks.push({ start, end: this.text.length, trait });
  }

  /** A quotation mark that the page shows though no text node holds it. */
  quote(mark: string, container: Container): void {
    if (this.text === '') this.container = container;
    this.text += mark;
  }

  /** Whether all that was gathered is one short line in bold, which a line break then sets apart: a subhead, an interviewer's question. */
  isBoldLine(): boolean {
    const line = this.text.trimEnd();
    return line !== '' && line.length <= BOLD_LINE && this.bold >= line.length && !/[,:;–—-]$/.test(line);
  }

  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** The finished segment, or null where nothing was shown; the builder is empty afterwards. */
  take(): Gathered | null {
    const { container, pieces, linked, bold, inline, marks } = this;
    const text = this.text.trimEnd();
    this.text = '';
    this.pieces = [];
    this.marks = [];
    this.linked = this.bold = this.inline = 0;
    this.container = null;
    if (text === '' || container === null) return null;
    const latin = inLatin1(text);
    const prose = text.length >= SHORTEST_PROSE && !isMostlyLink({ text, linked }) && ENDS_SENTENCE.test(latin);
    return { container, tag: container.tag, text, latin, prose, heading: null, pieces, linked, bold, inline, marks };
  }
}

/** An ellipsis, and what little stands behind it. */
const CUT_SHORT = /(?:\.{3}|\x85)\]?\s?([^.\x85]{0,40})$/;

/** An entry of a list of other stories, cut short, often with a word that invites ("… the ferry to Norda, which had ... Read more"). */
export function isTeaser({ tag, latin }: Segment, traits: number): boolean {
  if (tag !== 'li' && (traits & Trait.List) === 0) return false;
  const behind = CUT_SHORT.exec(latin)?.[1];
  return behind !== undefined && (behind === '' || isBoilerplate(behind));
}

/**
 * One pass over the page: every run of shown text with the block it stands in. Changes nothing, clones nothing.
 * A generator, so that a page can be read in slices: it yields every few hundred nodes.
 * Text nodes and elements beyond the limits are left out and `cut` says so.
 */
export function* collectSegments(
  body: Element,
  isVisible?: (element: Element) => boolean,
): Generator<void, Collection> {
  const segments: Gathered[] = [];
  const containers: Container[] = [];
  const builder = new SegmentBuilder();
  const stack: Frame[] = [];
  let characters = 0;
  let visited = 0;
  let breaks = 0;
  let cut = false;

  const flush = (): void => {
    const segment = builder.take();
    breaks = 0;
    if (segment === null) return;
    characters += segment.text.length;
    segments.push(segment);
    if (segment.prose) segment.container.prose += segment.text.length;
  };
  const enter = (element: Element, tag: string, traits: number): void => {
    const parent = stack.at(-1);
    const inline = INLINE.has(tag) || (parent?.leaf === true && tag.includes('-'));
    if (inline && isSetApart(element, tag, builder.text)) builder.space();
    let container = parent?.container;
    if (!inline || container === undefined) {
      flush();
      container = { element, tag, parent: container ?? null, own: traits, index: containers.length, prose: 0 };
      containers.push(container);
    }
    const quotes = inline && tag === 'q' && !isMarked(element, builder.text);
    if (quotes) builder.quote('“', container);
    stack.push({
      element,
      container,
      block: !inline,
      link: parent?.link === true || tag === 'a',
      bold: parent?.bold === true || BOLD.has(tag),
      leaf: TEXT_LEAF.has(tag) || (inline && parent?.leaf === true),
      traits: inline ? traits : 0,
      textStart: builder.text.length,
      quotes,
    });
  };
  const leave = (): void => {
    const frame = stack.pop();
    if (frame === undefined) return;
    if (frame.quotes) builder.quote('”', frame.container);
    if (!frame.block) {
      builder.mark(frame.traits, frame.textStart);
      return;
    }
    flush();
    const { parent, prose } = frame.container;
    if (parent !== null) parent.prose += prose;
  };

  const known = new Map<string, number>();
  const { localName } = body;
  enter(body, localName, readTraits(body, localName) | traitsOfNames(body, known));
  let node: Node | null = body.firstChild;
  while (stack.length > 0) {
    if (node === null) {
      const frame = stack.at(-1);
      leave();
      node = stack.length > 0 && frame !== undefined ? frame.element.nextSibling : null;
      continue;
    }
    if (++visited % NODES_PER_STEP === 0) yield;
    if (visited > MAX_NODES || characters > MAX_CHARACTERS || segments.length > MAX_SEGMENTS) {
      cut = true;
      node = null;
      while (stack.length > 0) leave();
      break;
    }
    if (node.nodeType === 3) {
      const frame = stack.at(-1);
      if (frame !== undefined) builder.append(node as Text, frame);
      if (builder.text.length > 0 && !builder.text.endsWith(' ')) breaks = 0;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (tag === 'br') {
        if (++breaks >= 2 || builder.isBoldLine()) flush();
        else builder.space();
      } else if (tag === 'hr') {
        flush();
      } else if (!SKIPPED.has(tag)) {
        const ofNames = traitsOfNames(element, known);
        if ((ofNames & Trait.Unseen) === 0 && !isHidden(element, isVisible)) {
          const traits = readTraits(element, tag) | ofNames;
          if ((traits & Trait.Silent) === 0 || !isDoubledLetter(element)) {
            enter(element, tag, traits);
            node = contentOf(element).firstChild;
            continue;
          }
        }
      }
    }
    node = node.nextSibling;
  }
  for (const segment of segments) segment.heading = headingOf(segment.container);
  return { segments, containers, cut };
}
