import { askContent, type Place } from '../messaging/askContent';
import type { Article } from '../model/Article';
import { checkArticle } from './checkArticle';

/** The article that a content script of a tab has read; null where there is none. @throws Error where what it says is no article */
export async function articleInTab(place: Place): Promise<Article | null> {
  const article = await askContent(place, 'article').catch(() => null);
  return article === null ? null : checkArticle(article);
}
