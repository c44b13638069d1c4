// `npm run case -- FILE_OR_TEXT`: makes a test of what was read wrongly. A text becomes a row of tests/cases/texts.json, a saved page a
// file in tests/cases/pages, both with made-up names and other numbers (`scripts/case/Disguise.ts` says which) and with what is read in
// them now: mend that by hand to what is right, see the test fail, mend the engine or the reader.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../src/engine/createEngine';
import { SHIPPED_WEIGHTS } from '../src/engine/shippedWeights';
import { articleFromText } from '../src/engine/text/articleFromText';
import { savedPage } from './browsers/PageSource';
import { Disguise } from './case/Disguise';
import { disguisePage } from './case/disguisePage';
import { type SaidInCase, saidIn } from './case/saidIn';
import { projectRoot } from './lib/projectRoot';
import { plainReader } from './read/plainReader';

/** A longer text is a page's worth: somebody's work, and no case. */
const LONGEST_TEXT = 3_000;

const cases = join(projectRoot(), 'tests', 'cases');
const read = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
const toFile = (path: string, value: unknown): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

function tell(said: readonly SaidInCase[], path: string): void {
  for (const { words, speaker, hands } of said) console.log(`${[speaker ?? '?', ...hands].join(' > ')}: ${words}`);
  console.log(`${said.length} statements as they are read now: put right in ${path} what is wrong.`);
}

function addText(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new Error(`more than ${LONGEST_TEXT} characters: give the sentence that is read wrongly`);
  const disguised = new Disguise([text]).of(text);
  const said = saidIn(read.analyse(articleFromText({ text: disguised })));
  const path = join(cases, 'texts.json');
  toFile(path, [...(JSON.parse(readFileSync(path, 'utf8')) as unknown[]), { text: disguised, said }]);
  console.log(disguised);
  tell(said, path);
}

async function addPage(file: string): Promise<void> {
  const source = savedPage(file);
  if (source.kind !== 'saved') throw new Error('no saved page');
  const { url, html } = disguisePage(source.body, source.url);
  const { article } = await plainReader().read({ ...source, url, body: Buffer.from(html) });
  let number = 1;
  while (existsSync(join(cases, 'pages', `${number}.html`))) number++;
  const path = join(cases, 'pages', `${number}.json`);
  writeFileSync(join(cases, 'pages', `${number}.html`), html);
  const { title, outlet, published, byline, blocks } = article;
  toFile(path, { url, title, outlet, published, byline, blocks: blocks.map(({ text }) => text) });
  tell(saidIn(read.analyse(article)), path);
}

const input = process.argv[2];
if (input === undefined || process.argv.length > 3) {
  console.error('usage: npm run case -- FILE_OR_TEXT');
  process.exitCode = 2;
} else {
  try {
    if (!existsSync(input)) addText(input);
    else if (/\.html?(?:\.gz)?$/.test(input)) await addPage(input);
    else addText(readFileSync(input, 'utf8').trim());
  } catch (error) {
    console.error(`case: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
