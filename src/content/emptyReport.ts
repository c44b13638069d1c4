import type { Article } from '../model/Article';
import type { Report } from '../model/Report';

/** The report of a page that is left alone: what it is, and nothing else. */
export function emptyReport({ blocks: _, ...metadata }: Article): Report {
  return {
    page: { ...metadata, dateline: null },
    headings: [],
    statements: [],
    agencies: [],
    entities: [],
    claims: {},
  };
}
