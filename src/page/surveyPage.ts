import { chooseBody } from './chooseBody';
import { findHeadline } from './findHeadline';
import type { PageSegments } from './judge/PageSegments';
import { type Collection, Trait } from './Segment';
import { StatedText } from './StatedText';

const NOT_TEXT = Trait.Clutter | Trait.Caption | Trait.Embed;

/**
 * Finds an article's headline and the element that holds most of its text, among what was collected; null where there is no
 * running text. In steps.
 * @param titles the names its page gives it, the surest first.
 * @param stated its text as metadata repeats it, or null.
 */
export function* surveyPage(
  collection: Collection,
  titles: readonly string[],
  stated: string | null,
): Generator<void, PageSegments | null> {
  const repeated = stated === null || stated === '' ? null : new StatedText(stated);
  yield;
  const isStated = repeated === null ? null : (text: string): boolean => repeated.repeats(text);
  const body = yield* chooseBody(collection, isStated ?? (() => false));
  if (body === null) return null;
  const textStart = collection.segments.findIndex(
    (segment) =>
      body.inside[segment.container.index] === 1 &&
      (body.traits[segment.container.index]! & NOT_TEXT) === 0 &&
      segment.prose,
  );
  return { collection, body, headline: findHeadline(collection.segments, textStart, titles), textStart, isStated };
}
