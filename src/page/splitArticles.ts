import { foldLoosely, isTitle } from './findHeadline';
import { type Collection, type Container, type Segment, Trait } from './Segment';

/** One article's part of a page. */
export interface ArticlePart {
  readonly collection: Collection;
  /** The element that holds an appended article and nothing else; null for the page's own, which has all the rest. */
  readonly element: Element | null;
  /** The appended article's headline, or null. */
  readonly headline: string | null;
}

/** Characters of running text from which on what stands under a headline is an article of its own, not a teaser. */
const ENOUGH = 400;
/** A reader who scrolled further than this has the first ones read no more. */
const MOST = 20;

const MIXED = '';

/** By `Container.index`: the folded text of the first-rank headings inside; `MIXED` where they differ, null where there is none. */
function headlinesIn({ containers, segments }: Collection): (string | null)[] {
  const headlines: (string | null)[] = containers.map(() => null);
  const add = (index: number, text: string | null): void => {
    const known = headlines[index] ?? null;
    if (text !== null) headlines[index] = known === null || known === text ? text : MIXED;
  };
  for (const segment of segments) {
    if (segment.heading === 'h1') add(segment.container.index, foldLoosely(segment.text) || null);
  }
  for (let index = containers.length - 1; index > 0; index--)
    add(containers[index]?.parent?.index ?? 0, headlines[index] ?? null);
  return headlines;
}

/** An element that has a headline of its own and the text under it, with no other headline. */
interface Unit {
  readonly container: Container;
  readonly headline: string;
  /** There is an `article` element in it, or it is one or in one. */
  readonly isArticle: boolean;
}

function unitOf(headline: Segment, headlines: readonly (string | null)[]): Unit | null {
  let { container } = headline;
  let isArticle = container.tag === 'article';
  while (container.parent !== null && headlines[container.parent.index] !== MIXED) {
    container = container.parent;
    isArticle ||= container.tag === 'article';
  }
  return container.prose < ENOUGH ? null : { container, headline: headline.text, isArticle };
}

/** Whether an element is named as an article or stands in one. */
function isInArticle(element: Container | null): boolean {
  for (let at = element; at !== null; at = at.parent) if ((at.own & Trait.Body) !== 0) return true;
  return false;
}

/** Set alike, side by side, and no sections of one article: what a script puts one below the other. */
function areAlike({ container: one }: Unit, { container: other }: Unit): boolean {
  const nameOf = ({ element, tag }: Container): string =>
    `${tag} ${(element.getAttribute('class') ?? '').trim().split(/\s/, 1)[0]}`;
  return one.parent === other.parent && nameOf(one) === nameOf(other) && !isInArticle(one.parent);
}

/** The articles below the page's first one, as pages without end append them. */
function appendedTo(collection: Collection): readonly Unit[] {
  const headlines = headlinesIn(collection);
  if (headlines[0] !== MIXED) return [];
  const units: Unit[] = [];
  let before = '';
  /** Elements that have a headline of their own above what stands in them. */
  const titled = new Set<Container | null>();
  for (const segment of collection.segments) {
    // Pages print a headline once for wide and once for narrow windows.
    if (segment.heading !== 'h1' || segment.text === before) continue;
    before = segment.text;
    titled.add(segment.container.parent);
    const unit = unitOf(segment, headlines);
    if (unit !== null && unit.container !== units.at(-1)?.container) units.push(unit);
  }
  const [first, ...others] = units;
  if (first === undefined) return [];
  const isTitled = titled.has(first.container.parent);
  return others.filter((unit) => (first.isArticle && unit.isArticle) || (!isTitled && areAlike(first, unit)));
}

/** What a page calls its articles. */
export interface NamesOnPage {
  /** What it calls the one it is about, or the one that its reader is at. */
  readonly titles: readonly string[];
  /** Headlines of articles that its metadata describes. */
  readonly described: readonly string[];
}

/** The outermost `article` elements that have a heading above their text, and text enough. */
function titledArticles({ segments }: Collection, articles: readonly (Container | null)[]): readonly Unit[] {
  const met = new Set<Container>();
  const units: Unit[] = [];
  for (const segment of segments) {
    const container = articles[segment.container.index];
    const { heading } = segment;
    if (!container || met.has(container) || (heading === null && !segment.prose)) continue;
    met.add(container);
    if (/^h[1-3]$/.test(heading ?? '') && container.prose >= ENOUGH)
      units.push({ container, headline: segment.text, isArticle: true });
  }
  return units;
}

/** By `Container.index`: the outermost `article` element that a container is or stands in. */
function articlesAround(containers: readonly Container[]): readonly (Container | null)[] {
  const around: (Container | null)[] = [];
  for (const container of containers) {
    const above = container.parent === null ? null : (around[container.parent.index] ?? null);
    around.push(above ?? (container.tag === 'article' ? container : null));
  }
  return around;
}

/**
 * The same where only the first has a headline of first rank, or none has: `article` elements set like the first where the page
 * is called by the heading of one of them, and any that metadata describes. Parts of one article stand under its headline.
 */
function appendedByName(collection: Collection, { titles, described }: NamesOnPage): readonly Unit[] {
  const articles = articlesAround(collection.containers);
  // None, or one, as on most pages; and null of what stands in none.
  if (new Set(articles).size <= 2) return [];
  const [first, ...others] = titledArticles(collection, articles);
  if (first === undefined || others.length === 0) return [];
  const namedIn = (names: readonly string[]): ((text: string) => boolean) => {
    const folded = names.map(foldLoosely).filter((name) => name !== '');
    return (text) => isTitle(foldLoosely(text), folded);
  };
  const [isDescribed, isNamed] = [namedIn(described), namedIn([...titles, ...described])];
  const isOfAll = (segment: Segment): boolean =>
    segment.heading === 'h1' && !articles[segment.container.index] && isNamed(segment.text);
  if (collection.segments.some(isOfAll)) return [];
  const alike = others.filter((unit) => areAlike(first, unit));
  const areNamed = [first, ...alike].some(({ headline }) => isNamed(headline));
  return others.filter((unit) => isDescribed(unit.headline) || (areNamed && alike.includes(unit)));
}

/** A part of a collection that stands by itself: its containers counted anew, and only the text inside them. */
function partOf({ containers, segments, cut }: Collection, isInside: (container: Container) => boolean): Collection {
  const renewed: (Container | null)[] = containers.map(() => null);
  const kept: { -readonly [K in keyof Container]: Container[K] }[] = [];
  for (const container of containers) {
    if (!isInside(container)) continue;
    const parent = container.parent === null ? null : (renewed[container.parent.index] ?? null);
    const copy = { ...container, parent, index: kept.length };
    kept.push(copy);
    renewed[container.index] = copy;
  }
  const inside = segments.flatMap((segment): Segment[] => {
    const container = renewed[segment.container.index];
    return container ? [{ ...segment, container }] : [];
  });
  return { containers: kept, segments: inside, cut };
}

/**
 * The page's articles, its own first: one, unless articles with headlines of their own were appended below it. An appended
 * one is a first-rank heading and its text in an `article` element, or in an element set like the first article's beside it;
 * or a heading of lower rank and its text in an `article` element, where the page names such ones.
 */
export function splitArticles(collection: Collection, names: NamesOnPage): readonly ArticlePart[] {
  const [first, ...rest] = appendedTo(collection);
  const appended = (first === undefined ? appendedByName(collection, names) : [first, ...rest]).slice(-MOST);
  if (appended.length === 0) return [{ collection, element: null, headline: null }];
  const { containers } = collection;
  /** By `Container.index`: the number of the appended article it is in, from 1; 0 for the rest. */
  const numbers = new Uint8Array(containers.length);
  for (const [at, { container }] of appended.entries()) numbers[container.index] = at + 1;
  for (const { index, parent } of containers) {
    if (numbers[index] === 0 && parent !== null) numbers[index] = numbers[parent.index]!;
  }
  // Sums of text go down with what is taken out of them.
  const own = partOf(collection, ({ index }) => numbers[index] === 0);
  for (const { container } of appended) {
    const outer = container.parent;
    let at = outer === null ? null : (own.containers.find(({ element }) => element === outer.element) ?? null);
    for (; at !== null; at = at.parent) at.prose -= container.prose;
  }
  return [
    { collection: own, element: null, headline: null },
    ...appended.map(({ container, headline }, at) => ({
      collection: partOf(collection, ({ index }) => numbers[index] === at + 1),
      element: container.element,
      headline,
    })),
  ];
}
