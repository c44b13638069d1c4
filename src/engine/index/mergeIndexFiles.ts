import type { Claim, ClaimArticle } from '../../model/Claim';
import type { IndexEntity, IndexFile } from '../../model/IndexFile';

/** The same entity under the same full name; what only one file knows (kind, forms of the name) is kept. */
function join(first: IndexEntity, second: IndexEntity): IndexEntity {
  const names = [...new Set([...first.names, ...second.names])].sort((a, b) => b.length - a.length);
  return { name: first.name, kind: first.kind === 'other' ? second.kind : first.kind, names: names.slice(0, 100) };
}

/**
 * Joins indexes into one. An article that occurs twice is taken from the first file that has it, with its claims;
 * entities of the same full name become one. Linear in the size of the files.
 */
export function mergeIndexFiles(files: readonly IndexFile[]): IndexFile {
  const articles: ClaimArticle[] = [];
  const entities: IndexEntity[] = [];
  const claims: Claim[] = [];
  const known = new Set<string>();
  const byName = new Map<string, number>();
  for (const file of files) {
    const entityAt = file.entities.map((entity) => {
      const at = byName.get(entity.name) ?? entities.push(entity) - 1;
      entities[at] = byName.has(entity.name) ? join(entities[at]!, entity) : entity;
      byName.set(entity.name, at);
      return at;
    });
    const articleAt = file.articles.map((article) => (known.has(article.id) ? null : articles.push(article) - 1));
    for (const { id } of file.articles) known.add(id);
    for (const claim of file.claims) {
      const article = articleAt[claim.article];
      if (article === null || article === undefined) continue;
      claims.push({
        ...claim,
        article,
        entities: claim.entities.map((entity) => entityAt[entity]!).sort((a, b) => a - b),
      });
    }
  }
  return { format: 'according-to-index', version: 1, articles, entities, claims };
}
