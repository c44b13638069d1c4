import { articleKey } from '../engine/index/articleKey';
import { contentText } from '../engine/index/contentText';
import { agenciesNamed } from '../library/agenciesNamed';
import { copyShares } from '../library/copyShares';
import { mayBeSaved } from '../library/mayBeSaved';
import type { Library } from '../library/openLibrary';
import { packShares } from '../library/packShares';
import { underAnotherName } from '../library/underAnotherName';
import { type PageChanges, whatChanged } from '../library/whatChanged';
import { NOT_SAVED } from '../messaging/notSaved';
import type { SavedState } from '../messaging/protocol';
import type { Article } from '../model/Article';
import type { Change } from '../model/Match';
import type { Report } from '../model/Report';
import type { SavedPage } from '../model/SavedPage';
import type { Statement } from '../model/Statement';
import { isPrivateTab } from '../platform/isPrivateTab';
import { getLibraryRules } from '../platform/libraryRules';
import { articleInTab } from './articleInTab';
import { getEngine } from './getEngine';
import { getLibrary } from './getLibrary';

/** Other pages shown of which this one has sentences. */
const MOST_COPIES = 3;
/** Statements shown that came, went or were changed: of an article that was rewritten the rest is another article. */
const MOST_CHANGES = 40;

/** The saved pages that have a statement of a report in the same words: those whose sentences are worth comparing. */
async function relatedPages(report: Report, library: Library): Promise<SavedPage[]> {
  const ids = new Set(
    Object.values(report.claims).flatMap(({ origin, article }) => (origin === 'library' ? article.id : [])),
  );
  const stored = await Promise.all([...ids].map((id) => library.get('pages', id)));
  return stored.flatMap((one) => one?.page ?? []);
}

async function copiesOf(article: Article, report: Report, library: Library): Promise<SavedState['copies']> {
  const shares = copyShares(article, articleKey(article), await relatedPages(report, library));
  const here = agenciesNamed(report);
  return shares.slice(0, MOST_COPIES).map(({ page, copied, sentences }) => {
    const { title, outlet, published } = page.article;
    const names = underAnotherName(here, agenciesNamed(page.report), copied / sentences);
    return { title, outlet, published, copied, sentences, names };
  });
}

function packedOf(report: Report): SavedState['packed'] {
  const here = agenciesNamed(report);
  return packShares(report)
    .slice(0, MOST_COPIES)
    .map(({ article: { title, outlet, published }, copied, statements, agencies }) => {
      const names = underAnotherName(here, agencies, copied / statements);
      return { title, outlet, published, copied, statements, names };
    });
}

const said = (type: Change['type'], { content }: Statement): Change => ({ type, text: contentText(content) });

/** The speaker before and now, and what is said. */
function reattribution({ before, after }: PageChanges['reattributed'][number]): Change[] {
  return [
    { type: 'removed', text: `${before.speaker?.name ?? '?'} ` },
    { type: 'added', text: `${after.speaker?.name ?? '?'} ` },
    said('same', after),
  ];
}

function changesOf(before: SavedPage | undefined, after: Report): SavedState['changed'] {
  if (before === undefined) return null;
  const { came, went, reworded, reattributed } = whatChanged(before.report, after);
  const which = [
    ...came.map((statement) => [said('added', statement)]),
    ...went.map((statement) => [said('removed', statement)]),
    ...reworded.map(({ changes }) => changes),
    ...reattributed.map(reattribution),
  ];
  return which.length === 0
    ? null
    : {
        came: came.length,
        went: went.length,
        reworded: reworded.length + reattributed.length,
        which: which.slice(0, MOST_CHANGES),
      };
}

/** What the library has of the page in a tab: whether it is saved and may be, what changed since then, whose sentences it prints. */
export async function savedState({ tabId }: { readonly tabId: number }): Promise<SavedState> {
  const article = await articleInTab(tabId);
  if (article === null || (await isPrivateTab(tabId))) return NOT_SAVED;
  const library = await getLibrary().library();
  const report = getEngine().analyse(article, await getLibrary().sources());
  const stored = await library.get('pages', articleKey(article));
  const isAllowed = mayBeSaved(article.url, await getLibraryRules());
  return {
    mayBeSaved: isAllowed,
    forbidden: !isAllowed,
    savedAt: stored?.page.savedAt ?? null,
    changed: changesOf(stored?.page, report),
    copies: await copiesOf(article, report, library),
    packed: packedOf(report),
  };
}
