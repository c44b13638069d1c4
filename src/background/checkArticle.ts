import * as v from 'valibot';
import { articleSchema } from '../library/articleSchema';
import type { Article } from '../model/Article';

/** @throws Error with a reason a reader can be shown, where `value` is no article or too large to be one. */
export function checkArticle(value: unknown): Article {
  const result = v.safeParse(articleSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`the page's text cannot be read: ${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
}
