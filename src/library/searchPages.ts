import type { SavedPage } from '../model/SavedPage';
import type { Statement } from '../model/Statement';
import type { Library } from './openLibrary';

/** What a reader looks for; what is null is not asked about. Words and names are found in any case, as parts of what is there. */
export interface LibraryQuery {
  readonly words: string | null;
  readonly speaker: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  /** ISO dates, both included; a page without a date is in no span of time. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A saved page with those of its statements that were looked for. */
export interface PageFound {
  readonly page: SavedPage;
  readonly statements: readonly Statement[];
}

const holds = (text: string | null, asked: string): boolean =>
  text?.toLowerCase().includes(asked.toLowerCase()) === true;

function fitsStatement({ content, speaker, chain }: Statement, query: LibraryQuery): boolean {
  const text = content.map((passage) => passage.text).join(' ');
  const words = query.words?.split(/\s+/).filter(Boolean) ?? [];
  return (
    words.every((word) => holds(text, word)) &&
    (query.speaker === null || holds(speaker?.name ?? null, query.speaker)) &&
    (query.agency === null || chain.hops.some((hop) => hop.agency !== null && holds(hop.actor, query.agency!)))
  );
}

function fitsPage({ article }: SavedPage, { outlet, from, until }: LibraryQuery): boolean {
  const date = article.published?.slice(0, 10) ?? null;
  return (
    (outlet === null || holds(article.outlet, outlet)) &&
    (from === null || (date !== null && date >= from)) &&
    (until === null || (date !== null && date <= until))
  );
}

/** The saved pages and statements that fit a query, pages saved last first. Reads through all pages: some milliseconds a hundred. */
export async function searchPages(library: Library, query: LibraryQuery): Promise<PageFound[]> {
  const stored = await library.getAll('pages');
  return stored
    .map(
      ({ page }): PageFound => ({
        page,
        statements: page.report.statements.filter((one) => fitsStatement(one, query)),
      }),
    )
    .filter(({ page, statements }) => statements.length > 0 && fitsPage(page, query))
    .sort((a, b) => b.page.savedAt - a.page.savedAt);
}
