import type { Claim } from '../../../model/Claim';
import type { IndexFile } from '../../../model/IndexFile';
import { groupBy } from '../groupBy';
import { withoutUnusedEntities } from '../withoutUnusedEntities';

/** Indexes parted into one an article, in the order of the articles' ids: what `packArticles` takes. */
export function splitByArticle(files: readonly IndexFile[]): IndexFile[] {
  const parts = files.flatMap((file): IndexFile[] => {
    const claimsOf = groupBy(file.claims, ({ article }) => article);
    return file.articles.map((article, at) => {
      const claims = (claimsOf.get(at) ?? []).map((claim): Claim => ({ ...claim, article: 0 }));
      return withoutUnusedEntities({ ...file, articles: [article], claims });
    });
  });
  return parts.sort((a, b) => compare(a.articles[0]!.id, b.articles[0]!.id));
}

const compare = (first: string, second: string): number => (first < second ? -1 : Number(first > second));
