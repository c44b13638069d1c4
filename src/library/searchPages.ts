import type { SavedPage } from '../model/SavedPage';
import type { Statement } from '../model/Statement';
import type { LibraryQuery } from './LibraryQuery';
import type { Library } from './openLibrary';
import type { PageFound } from './PageFound';

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
