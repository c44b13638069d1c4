import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/projectRoot';
import { readJsonl } from '../lib/readJsonl';
import type { StoredArticle } from './labelledPassages';
import { partsByMonth } from './partsByMonth';

/** An article of PolNeAR, of which labels take no more than this. */
interface PolnearArticle {
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
}

/** The hosts of PolNeAR's seven publishers. */
const HOSTS: Readonly<Record<string, string>> = {
  breitbart: 'breitbart.com',
  'huff-post': 'huffpost.com',
  nyt: 'nytimes.com',
  politico: 'politico.com',
  'usa-today': 'usatoday.com',
  'wash-post': 'washingtonpost.com',
  'west-journal': 'westernjournal.com',
};

/** All articles that labels may be of, where they lie beside the checkout; `labels.jsonl` names some of them. */
export function readArticles(): StoredArticle[] {
  const shared = join(projectRoot(), '..', 'shared');
  const whereThere = <T>(file: string): T[] => (existsSync(file) ? readJsonl<T>(file) : []);
  const news = whereThere<StoredArticle>(join(shared, 'unlabelled', 'news.jsonl'));
  const polnear = whereThere<PolnearArticle>(join(shared, 'polnear', 'train.jsonl'));
  const parts = partsByMonth(polnear);
  return [
    ...news,
    ...polnear.map(({ publisher, date, text }, i) => ({ outlet: HOSTS[publisher]!, date, text, part: parts[i]! })),
  ];
}
