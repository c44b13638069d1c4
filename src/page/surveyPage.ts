import { chooseBody } from './chooseBody';
import { collectSegments, isProse } from './collectSegments';
import { findHeadline } from './findHeadline';
import type { PageSegments } from './judge/PageSegments';
import type { JsonLdArticle } from './readJsonLd';
import { type Collection, Trait } from './Segment';
import { StatedText } from './StatedText';

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed;

/** The page's segments, and around which of them the article's text seems to stand; `page` is null where there is no running text. */
export interface Survey {
  readonly collection: Collection;
  readonly page: PageSegments | null;
}

/** The page's own names for its article, the surest first. */
function titlesOf(
  document: Document,
  meta: ReadonlyMap<string, readonly string[]>,
  jsonLd: JsonLdArticle | null,
): readonly string[] {
  return [meta.get('og:title')?.[0], jsonLd?.headline, document.title].filter((title) => typeof title === 'string');
}

/**
 * Goes over a page once and finds its headline and the element that holds most of its text; in steps.
 */
export function* surveyPage(
  document: Document,
  meta: ReadonlyMap<string, readonly string[]>,
  jsonLd: JsonLdArticle | null,
  isVisible?: (element: Element) => boolean,
): Generator<void, Survey> {
  const collection = yield* collectSegments(document.body ?? document.documentElement, isVisible);
  const stated = jsonLd?.body ? new StatedText(jsonLd.body) : null;
  yield;
  const isStated = stated === null ? null : (text: string): boolean => stated.repeats(text);
  const body = yield* chooseBody(collection, isStated ?? (() => false));
  if (body === null) return { collection, page: null };
  const textStart = collection.segments.findIndex(
    (segment) =>
      body.inside[segment.container.index] === 1 &&
      ((body.traits[segment.container.index] ?? 0) & NOT_TEXT) === 0 &&
      isProse(segment),
  );
  const headline = findHeadline(collection.segments, textStart, titlesOf(document, meta, jsonLd));
  return { collection, page: { collection, body, headline, textStart, isStated } };
}
