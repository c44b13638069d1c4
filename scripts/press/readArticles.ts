import { join } from 'node:path';
import { projectRoot } from '../lib/projectRoot';
import type { StoredArticle } from './labelledPassages';
import { partsByMonth } from './partsByMonth';
import { readLines } from './readLines';

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

/** The articles whose labels are kept here, where they lie beside the checkout. */
export function readArticles(): StoredArticle[] {
  const shared = join(projectRoot(), '..', 'shared');
  const news = readLines<StoredArticle>(join(shared, 'unlabelled', 'news.jsonl'));
  const polnear = readLines<PolnearArticle>(join(shared, 'polnear', 'train.jsonl'));
  const parts = partsByMonth(polnear);
  return [
    ...news,
    ...polnear.map(({ publisher, date, text }, i) => ({ outlet: HOSTS[publisher]!, date, text, part: parts[i]! })),
  ];
}
