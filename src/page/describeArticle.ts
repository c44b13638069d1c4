import type { ArticleReading } from './ArticleReading';
import { addressOfPart } from './addressOfPart';
import { MAX_SEGMENT } from './collectSegments';
import type { FoundArticle } from './FoundArticle';
import { isCutOff } from './isCutOff';
import { locatePassage } from './locatePassage';
import { readMetadata } from './readMetadata';

/** Whether the page holds only some of its text, or more than the limits allow. */
function isPartial({ part: { collection }, jsonLd, chosen }: FoundArticle): boolean {
  const paragraphs = chosen.blocks.filter(({ block }) => block.kind !== 'headline').map(({ block }) => block.text);
  return (
    collection.cut ||
    chosen.cut ||
    paragraphs.some(({ length }) => length >= MAX_SEGMENT) ||
    isCutOff(paragraphs, collection.segments, jsonLd?.free ?? null)
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
