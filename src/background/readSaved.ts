import { articleKey } from '../engine/index/articleKey';
import type { Article } from '../model/Article';
import type { SavedPage } from '../model/SavedPage';
import { extensionVersion } from '../platform/extensionVersion';
import { checkArticle } from './checkArticle';
import { getEngine } from './getEngine';

/** An article as the library keeps it: read by this engine, without what else is known. @throws Error where it is no article */
export function readSaved({
  article: value,
  savedAt,
}: {
  readonly article: Article;
  readonly savedAt: number;
}): SavedPage {
  const article = checkArticle(value);
  const engine = getEngine();
  const read = engine.analyse(article);
  const { statements, ...report } = read;
  return {
    id: articleKey(article),
    savedAt,
    engine: extensionVersion(),
    article,
    report: {
      ...report,
      statements: statements.map((statement) => ({ ...statement, matches: [] })),
      entities: [],
      claims: {},
    },
    named: engine.entitiesOf(article, read),
  };
}
