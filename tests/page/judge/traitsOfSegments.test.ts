import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../scripts/lib/finish';
import { collectSegments } from '../../../src/page/collectSegments';
import type { PageSegments } from '../../../src/page/judge/PageSegments';
import { TRAITS, traitsOfSegments } from '../../../src/page/judge/traitsOfSegments';
import { surveyPage } from '../../../src/page/surveyPage';
import { documentFrom, newsPage } from '../madePage';

function survey(html: string): PageSegments {
  const page = finish(surveyPage(finish(collectSegments(documentFrom(html).body)), [], null));
  if (page === null) throw new Error('no running text');
  return page;
}

describe('traitsOfSegments', () => {
  it('fills one row a segment, and no two traits share a place', () => {
    const page = survey(
      newsPage({ before: '<p class="byline">By Ada Writer</p>', after: '<aside><p>Short.</p></aside>' }),
    );
    const rows = finish(traitsOfSegments(page));
    expect(rows).toHaveLength(TRAITS * page.collection.segments.length);
    // The last two are whether metadata repeats the text, and how often the page says it.
    expect(rows[TRAITS - 1]).toBe(0);
    expect(rows[TRAITS - 2]).toBe(1);
  });

  it('stays within what the trees were learned on, whatever the page', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p class="ad">',
      '<ul><li>',
      '<a href=x>',
      '</a>',
      'He said “so”. ',
      '© 2031',
      '<h2>',
      ' | ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = survey(newsPage({ after: pieces.join('') }));
        expect(Math.max(...finish(traitsOfSegments(page)))).toBeLessThan(64);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
