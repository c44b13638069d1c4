import type { ArticleReading } from './ArticleReading';
import { addressOfPart } from './addressOfPart';
import { MAX_SEGMENT } from './collectSegments';
import type { FoundArticle } from './FoundArticle';
import { isCutOff } from './isCutOff';
import { locatePassage } from './locatePassage';
import { readMetadata } from './readMetadata';
import type { Segment } from './Segment';

/** So many paragraphs that are for subscribers are not shown to others. */
const ENOUGH_PAID = 3;

/** Whether the paragraphs that a page marks as those for subscribers are there. */
function arePaidShown(paid: readonly string[], { blocks }: FoundArticle['chosen']): boolean {
  if (paid.length === 0) return false;
  const isPaid = ({ tag, container }: Segment): boolean =>
    tag === 'p' && paid.some((selector) => container.element.matches(selector));
  return blocks.filter(({ segment }) => isPaid(segment)).length >= ENOUGH_PAID;
}

/** Whether the page holds only some of its text, or more than the limits allow. */
function isPartial({ part: { collection }, jsonLd, chosen }: FoundArticle): boolean {
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  return (
    collection.cut ||
    chosen.cut ||
    paragraphs.some(({ length }) => length >= MAX_SEGMENT) ||
    isCutOff(paragraphs, collection.segments, jsonLd === null || arePaidShown(jsonLd.paid, chosen) ? null : jsonLd.free)
  );
}

/** What the page says about an article found on it, and the way back from its text into the page. */
export function describeArticle(found: FoundArticle): ArticleReading {
  const { document, part, jsonLd, kind, chosen } = found;
  const { element } = part;
  const url = (element === null ? null : addressOfPart(element, jsonLd?.url ?? null, found.url)) ?? found.url;
  const metadata = readMetadata({ ...found, root: element ?? document, url, partial: isPartial(found) });
  const blocks = kind === 'article' || kind === 'unsure' ? chosen.blocks : [];
  return {
    article: { ...metadata, kind, blocks: blocks.map(({ block }) => block) },
    locate: (passage) => {
      const block = blocks[passage.block];
      return block === undefined ? null : locatePassage(document, block.segment, passage);
    },
  };
}
