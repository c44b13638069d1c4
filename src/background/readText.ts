import { textToBlocks } from '../engine/text/textToBlocks';
import type { Report } from '../model/Report';
import { analyseArticle } from './analyseArticle';

/** Text without a page around it that is read for what it is. */
export interface BareText {
  readonly text: string;
  readonly url: string;
  readonly title: string;
}

/** A report of text the reader has marked, whatever the page is. @throws Error in plain words where it is too long. */
export function readText({ text, url, title }: BareText): Report {
  const nothingElse = { ownNames: [], authors: [], creditLines: [], captions: [] };
  const article = {
    kind: 'article',
    url,
    title,
    outlet: null,
    published: null,
    byline: null,
    language: 'en',
    partial: false,
    blocks: textToBlocks(text).blocks,
    ...nothingElse,
  };
  return analyseArticle(article).report;
}
