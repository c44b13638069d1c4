import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import { idOf } from './idOf';

/** Who wrote an article, by its metadata or byline; of several the first. Null where neither tells. */
export function authorOf(article: Article): Speaker | null {
  const byline = article.byline?.replace(/^by\s+/iu, '').split(/,|\band\b|\|/u)[0];
  const author = (article.authors[0] ?? byline)?.trim();
  return author
    ? { id: idOf(author), name: author, role: null, kind: 'person', reason: null, foundBy: 'author' }
    : null;
}
