import type { Article } from '../../model/Article';
import { textToBlocks } from './textToBlocks';

/** A plain text with what is known about it. */
export interface PlainText {
  readonly text: string;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
}

/** An article without a page: paragraphs parted by empty lines, no byline, captions or credit lines outside the text. */
export function articleFromText({ text, outlet, url, published }: PlainText): Article {
  const { blocks } = textToBlocks(text);
  const headline = blocks[0]?.kind === 'headline' ? blocks[0].text : '';
  return {
    kind: 'article',
    url: url ?? '',
    title: headline,
    outlet: outlet ?? null,
    ownNames: [],
    published: published ?? null,
    byline: null,
    authors: [],
    creditLines: [],
    captions: [],
    language: 'en',
    partial: false,
    blocks,
  };
}
