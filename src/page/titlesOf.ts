import type { JsonLdArticle } from './readJsonLd';

/** The page's own names for its article, the surest first. */
export function titlesOf(
  document: Document,
  meta: ReadonlyMap<string, readonly string[]>,
  jsonLd: JsonLdArticle | null,
): readonly string[] {
  return [meta.get('og:title')?.[0], jsonLd?.headline, document.title].filter((title) => typeof title === 'string');
}
