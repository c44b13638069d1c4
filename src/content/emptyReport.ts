import type { Report } from '../model/Report';
import type { LeftAlone } from './isLeftAlone';

/** The report of a page that is left alone: what it is, and nothing else. */
export function emptyReport({ blocks: _, ...metadata }: LeftAlone): Report {
  return {
    page: { ...metadata, dateline: null },
    headings: [],
    statements: [],
    agencies: [],
    entities: [],
    claims: {},
  };
}
