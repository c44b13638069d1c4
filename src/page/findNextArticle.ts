import type { PageSegments } from './judge/PageSegments';
import type { Container } from './Segment';

/** Characters of running text in an `article` element from which on it is one of its own, not a teaser. */
const ENOUGH = 400;

function articleAround(container: Container): Container | null {
  let at: Container | null = container;
  while (at !== null && at.tag !== 'article') at = at.parent;
  return at;
}

function isWithin(inner: Container, outer: Container): boolean {
  let at: Container | null = inner;
  while (at !== null && at !== outer) at = at.parent;
  return at !== null;
}

/**
 * Index of the headline of another article that stands below the page's own, as pages without end append them; the number of
 * segments where there is none. It is a first-rank heading in an `article` element beside that of the text.
 */
export function findNextArticle({ collection: { segments }, textStart }: PageSegments): number {
  const first = segments[textStart];
  const own = first === undefined ? null : articleAround(first.container);
  if (own === null) return segments.length;
  for (let at = textStart + 1; at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.heading !== 'h1') continue;
    const other = articleAround(segment.container);
    if (other !== null && other.prose >= ENOUGH && !isWithin(other, own) && !isWithin(own, other)) return at;
  }
  return segments.length;
}
