import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../hearsay/Passage';
import type { NameForms } from '../hearsay/readNames';
import { projectRoot } from '../lib/projectRoot';
import { type ArticleNames, labelledNames } from './labelledNames';
import { type ArticleLabels, labelledPassages, type StoredArticle } from './labelledPassages';

/** The real articles whose statements and names are labelled here. */
export interface Press {
  readonly passages: readonly Passage[];
  /** By the ids of the passages. */
  readonly names: ReadonlyMap<string, NameForms>;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** Reads articles and labels (README.md); nothing where the articles do not lie beside the checkout. Throws where they do not fit. */
export function readPress(): Press {
  const file = join(projectRoot(), '..', 'shared', 'unlabelled', 'news.jsonl');
  if (!existsSync(file)) return { passages: [], names: new Map() };
  const articles = linesOf<StoredArticle>(file);
  const folder = join(projectRoot(), 'scripts', 'press');
  return {
    passages: labelledPassages(linesOf<ArticleLabels>(join(folder, 'labels.jsonl')), articles),
    names: labelledNames(linesOf<ArticleNames>(join(folder, 'names.jsonl')), articles),
  };
}
