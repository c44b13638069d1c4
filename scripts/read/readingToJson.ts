import type { Report } from '../../src/model/Report';
import type { PageReading } from './PageReader';

const tenth = (ms: number): number => Math.round(ms * 10) / 10;

/** One page's line of `read`: what the page says about itself, its blocks, and milliseconds. */
export function readingToJson(file: string, { article, workMs, longestMs }: PageReading, report: Report) {
  const { title, outlet, published, byline, authors, language, partial, blocks } = article;
  const { kind, dateline } = report.page;
  return {
    file,
    kind,
    title,
    outlet,
    published,
    byline,
    authors,
    dateline,
    language,
    partial,
    blocks: kind === 'not-article' ? [] : blocks,
    timings: { collectMs: tenth(workMs), longestTaskMs: tenth(longestMs) },
  };
}
