import { isMostlyLink } from './isMostlyLink';
import type { Container, Segment } from './Segment';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Longer ones are no headlines. */
const MAX_LENGTH = 400;

/**
 * What stands between words, in lower case: signs of Latin-1 and of typography, emoji. Single spaces, which are most of it, are
 * left as they are.
 */
const BETWEEN = /(?! [a-z\d])[\0-/:-`{-©«-±´¶-¸»¿×÷\u2000-\u2bff\ud800-\uf8ff]+/g;

/** Letters and digits in lower case, parted by single spaces: for comparing texts that are set differently. */
export function foldLoosely(text: string): string {
  return text.toLowerCase().replace(BETWEEN, ' ').trim();
}

/** The heading element that a container is, or that is up to two levels around it; null where none. */
export function headingOf(container: Container): string | null {
  let at: Container | null = container;
  for (let steps = 0; at !== null && steps < 3; at = at.parent, steps++) {
    // An unclosed heading holds the whole text.
    if (HEADINGS.has(at.tag)) return at.prose > MAX_LENGTH ? null : at.tag;
  }
  return null;
}

/** Whether a folded text is one of the folded titles, but for what the site adds to them. */
export function isTitle(text: string, titles: readonly string[]): boolean {
  if (text.length <= 8) return false;
  return titles.some(
    (title) => title === text || (title.startsWith(text) && text.length > 20) || text.startsWith(title),
  );
}

/** A first-rank heading that is neither a link nor in the page's own titles, as the site's name is. */
function isUnnamedHeading(segment: Segment, titles: readonly string[]): boolean {
  const folded = foldLoosely(segment.text);
  return (
    segment.heading === 'h1' &&
    !isMostlyLink(segment) &&
    folded !== '' &&
    !titles.some((title) => title.includes(folded))
  );
}

/**
 * Index of the headline: the first heading that the page's own titles repeat, one of first rank before others (bars that stay
 * on top repeat it too); else the last first-rank heading before the text (or the first one after); -1 where there is none.
 * Where the titles repeat what stands under a first-rank heading, they are its standfirst.
 */
export function findHeadline(segments: readonly Segment[], textStart: number, titles: readonly string[]): number {
  const wanted = titles.map(foldLoosely).filter((title) => title !== '');
  let fallback = -1;
  let named = -1;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    if (segment.text.length > MAX_LENGTH) continue;
    if (named >= 0 && index > textStart) break;
    const { heading } = segment;
    if (heading === null) continue;
    const isNamed = isTitle(foldLoosely(segment.text), wanted);
    if (isNamed && heading === 'h1') return index;
    if (isNamed && named < 0) named = index;
    if (heading === 'h1' && (fallback < 0 || index <= textStart)) fallback = index;
  }
  const above = segments[named - 1];
  if (above !== undefined && isUnnamedHeading(above, wanted)) return named - 1;
  return named >= 0 ? named : fallback;
}
