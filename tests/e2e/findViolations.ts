import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReaderPage } from './Reader';

const ofPlaywright = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(ofPlaywright.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, with the first element of each kind; in either browser, which its own runner cannot. */
export async function findViolations(page: ReaderPage): Promise<string[]> {
  await page.evaluate(`${source}; 0`);
  const found = await page.evaluate<string>(`axe.run().then(({ violations }) =>
    JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html)))`);
  return JSON.parse(found) as string[];
}
