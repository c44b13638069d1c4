import axe from 'axe-core';
import type { ReaderPage } from './Reader';

/** What axe finds wrong on a page, with the first element of each kind; in either browser. */
export async function findViolations(page: ReaderPage): Promise<string[]> {
  await page.evaluate(`${axe.source}; 0`);
  const found = await page.evaluate<string>(`axe.run().then(({ violations }) =>
    JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html)))`);
  return JSON.parse(found) as string[];
}
