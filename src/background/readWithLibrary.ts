import { findMatches } from '../engine/index/findMatches';
import { joinFound } from '../engine/index/joinFound';
import { applyCorrections } from '../library/applyCorrections';
import { readCorrections } from '../library/readCorrections';
import { askContent, type Place } from '../messaging/askContent';
import type { PageStatus } from '../messaging/protocol';
import type { Report } from '../model/Report';
import { checkArticle } from './checkArticle';
import { getLibrary } from './getLibrary';
import { readTab } from './readTab';

/** A report as the reader corrected it, with what library and packs know of its statements besides the bundled index. */
async function withLibrary(place: Place, read: Report): Promise<Report> {
  const corrections = await readCorrections(
    await getLibrary().library(),
    read.statements.map(({ key }) => key),
  );
  const report = applyCorrections(read, corrections);
  const { statements } = report;
  const sources = await getLibrary().sources();
  const article = await askContent(place, 'article');
  if (article === null) return report;
  const bundled = {
    matches: statements.map(({ matches }) => matches),
    entities: report.entities,
    claims: report.claims,
  };
  const found = findMatches(checkArticle(article), statements, sources);
  const { matches, entities, claims } = joinFound([bundled, found], statements.length);
  return {
    ...report,
    statements: statements.map((statement, i) => ({ ...statement, matches: matches[i]! })),
    entities,
    claims,
  };
}

/** Where a report was read: in the page itself, or in a frame of it. */
const placeOf = (tabId: number, frameId: number | undefined): Place =>
  frameId === undefined ? tabId : { tabId, frameId };

/**
 * Where the reading of a tab's page stands, for a view of this extension: with what the library knows. The page itself is never told:
 * its content script marks by the bundled index alone, as a page can see the marks and the size of the card.
 */
export async function readWithLibrary({ tabId }: { readonly tabId: number }): Promise<PageStatus> {
  const status = await readTab(tabId);
  if (status.status !== 'ready' || status.report.page.kind !== 'article') return status;
  try {
    return { ...status, report: await withLibrary(placeOf(tabId, status.frameId), status.report) };
  } catch (error) {
    return { ...status, errors: [...status.errors, error instanceof Error ? error.message : String(error)] };
  }
}
