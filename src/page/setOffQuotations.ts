import type { Span } from '../model/Span';
import { isMostlyLink } from './isMostlyLink';
import { type Collection, type Container, type Segment, Trait } from './Segment';

/** A quotation or a post from elsewhere that the page sets apart and says whose it is. */
export interface SetOffQuotation {
  /** Indices of the segments that hold its text, at least one. */
  readonly quote: readonly number[];
  /** Index of the segment that names its author, after those. */
  readonly line: number;
  /** Where in that segment's text the name stands. */
  readonly author: Span;
}

/** A line that names somebody says little more. */
const LONGEST_LINE = 160;
/** Shorter ones are labels and emoji. */
const SHORTEST_QUOTE = 15;

/** "— Ada Novak (@novak) March 5, 2031", as posts are set into pages, and "- Ada Novak, harbour master". */
const AFTER_DASH = /^\s?-{1,2}\s?/;
/** As Instagram, Threads and Mastodon word it. */
const SHARED_BY = /^(?:A post shared|Post) by /;
const NAME = /^@?[\wªÀ-ÿ][\wªÀ-ÿ.'& -]{0,78}[\wªÀ-ÿ.]/;

/** By `Container.index`: the element that sets it apart, `blockquote` or post, also where a `figure` has both quotation and caption. */
function quotationsAround(containers: readonly Container[]): readonly (Container | null)[] {
  const around: (Container | null)[] = containers.map(() => null);
  for (const container of containers) {
    const { tag, parent, own, index } = container;
    const outer = parent === null ? null : (around[parent.index] ?? null);
    const isQuotation = tag === 'blockquote' || (outer === null && (own & Trait.Embed) !== 0);
    around[index] = isQuotation ? container : outer;
    if (isQuotation && parent?.tag === 'figure') around[parent.index] = container;
  }
  return around;
}

function isNamingElement({ pieces, tag }: Segment): boolean {
  return (
    /^(?:footer|figcaption)$/.test(tag) || pieces[0]?.node.parentElement?.closest('cite, footer, figcaption') != null
  );
}

/** Where a line names its author; null where it does not. */
function authorIn(segment: Segment): Span | null {
  const { latin } = segment;
  if (latin.length > LONGEST_LINE) return null;
  const lead = AFTER_DASH.exec(latin) ?? SHARED_BY.exec(latin);
  if (lead === null && !isNamingElement(segment)) return null;
  const start = lead?.[0].length ?? 0;
  const name = NAME.exec(latin.slice(start));
  return name === null ? null : { start, end: start + name[0].length };
}

function readQuotation(indices: readonly number[], segments: readonly Segment[]): SetOffQuotation | null {
  for (let at = indices.length - 1; at > 0; at--) {
    const line = indices[at]!;
    const author = authorIn(segments[line]!);
    if (author === null) continue;
    const quote = indices.slice(0, at).filter((index) => {
      const segment = segments[index]!;
      return segment.text.length >= SHORTEST_QUOTE && !isMostlyLink(segment, 0.7);
    });
    return quote.length === 0 ? null : { quote, line, author };
  }
  return null;
}

/** The quotations of a page that are set apart with a line that names their author, in reading order. */
export function setOffQuotations({ containers, segments }: Collection): readonly SetOffQuotation[] {
  const around = quotationsAround(containers);
  const inside = new Map<Container, number[]>();
  for (const [index, { container }] of segments.entries()) {
    const quotation = around[container.index];
    if (!quotation) continue;
    const indices = inside.get(quotation);
    if (indices === undefined) inside.set(quotation, [index]);
    else indices.push(index);
  }
  return [...inside.values()].map((indices) => readQuotation(indices, segments)).filter((found) => found !== null);
}
