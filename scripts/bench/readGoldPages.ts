import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectSegments } from '../../src/page/collectSegments';
import { readJsonLd } from '../../src/page/readJsonLd';
import { readMeta } from '../../src/page/readMeta';
import { surveyPage } from '../../src/page/surveyPage';
import { titlesOf } from '../../src/page/titlesOf';
import { pageSource } from '../browsers/PageSource';
import { finish } from '../lib/finish';
import { parsePage } from '../lib/parsePage';
import { readJsonl } from '../lib/readJsonl';
import type { GoldPage } from '../train/page/GoldPage';
import type { SurveyedPage } from '../train/page/SurveyedPage';
import { sharedFolder } from './sharedFolder';

/** All pages of `../shared/reading` that have running text, without layout; null where the corpus is not beside the checkout. */
export function readGoldPages(): SurveyedPage[] | null {
  const shared = sharedFolder();
  const file = shared === null ? null : join(shared, 'reading', 'gold.jsonl');
  if (shared === null || file === null || !existsSync(file)) return null;
  return readJsonl<GoldPage>(file).flatMap((gold) => {
    const source = pageSource(join(shared, 'reading', 'pages', gold.file));
    if (source.kind !== 'saved') return [];
    const document = parsePage(source.body);
    const [jsonLd = null] = readJsonLd(document);
    const collection = finish(collectSegments(document.body));
    const titles = titlesOf(document, readMeta(document), jsonLd);
    const page = finish(surveyPage(collection, titles, jsonLd?.body ?? null));
    return page === null ? [] : [{ gold, page }];
  });
}
