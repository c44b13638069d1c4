import { askContent } from '../messaging/askContent';
import type { Article } from '../model/Article';
import { checkArticle } from './checkArticle';

/** The article that the content script of a tab has read; null where there is none. @throws Error where what it says is no article */
export async function articleInTab(tabId: number): Promise<Article | null> {
  const article = await askContent(tabId, 'article').catch(() => null);
  return article === null ? null : checkArticle(article);
}
