import type { Analysis } from '../messaging/protocol';
import { checkArticle } from './checkArticle';
import { getEngine } from './getEngine';

/** @throws Error in plain words where what came is no article. */
export function analyseArticle(value: unknown): Analysis {
  const article = checkArticle(value);
  const engine = getEngine();
  const start = performance.now();
  const report = engine.analyse(article);
  return { report, engineMs: performance.now() - start };
}
