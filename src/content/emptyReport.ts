import type { Report } from '../model/Report';
import type { LeftAlone } from './isLeftAlone';

/** The report of a page that is left alone: what it is, and nothing else. */
export function emptyReport({ url, titles, kind, language }: LeftAlone): Report {
  return {
    page: {
      url: url.slice(0, 4000),
      title: titles[0]?.slice(0, 500) ?? '',
      outlet: null,
      ownNames: [],
      published: null,
      byline: null,
      authors: [],
      creditLines: [],
      captions: [],
      language,
      partial: false,
      kind,
      dateline: null,
    },
    headings: [],
    statements: [],
    agencies: [],
    entities: [],
    claims: {},
  };
}
