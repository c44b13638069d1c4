import { join } from 'node:path';
import type { Passage } from '../hearsay/Passage';
import type { NameForms } from '../hearsay/readNames';
import { projectRoot } from '../lib/projectRoot';
import { readJsonl } from '../lib/readJsonl';
import { type ArticleNames, labelledNames } from './labelledNames';
import { type ArticleLabels, labelledPassages } from './labelledPassages';
import { readArticles } from './readArticles';

/** The real articles whose statements and names are labelled here. */
export interface Press {
  readonly passages: readonly Passage[];
  /** Ids of those that were labelled without a draft of the engine's. */
  readonly blind: ReadonlySet<string>;
  /** By the ids of the passages. */
  readonly names: ReadonlyMap<string, NameForms>;
}

/** Reads articles and labels (README.md); no passages and no names where the articles do not lie beside the checkout. Throws where they do not fit. */
export function readPress(): Press {
  const articles = readArticles();
  const folder = join(projectRoot(), 'scripts', 'press');
  const labels = readJsonl<ArticleLabels>(join(folder, 'labels.jsonl'));
  return {
    passages: labelledPassages(labels, articles),
    blind: new Set(labels.filter(({ blind }) => blind).map(({ article }) => article)),
    names: labelledNames(readJsonl<ArticleNames>(join(folder, 'names.jsonl')), articles),
  };
}
