import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/createEngine';
import { type AnalysedArticle, buildIndex } from '../../src/engine/index/buildIndex';
import { findMatches } from '../../src/engine/index/findMatches';
import { openIndexFile } from '../../src/engine/index/openIndexFile';
import type { Passage } from '../../src/model/Passage';
import type { Measured } from './Measured';
import { readSavedPage } from './readSavedPage';

interface Reuse {
  readonly speaker: string;
  readonly variants: readonly { readonly file: string; readonly text: string }[];
}

type Variant = Reuse['variants'][number];

/** Fewer words in common are no quotation that could be told from a set phrase. */
const FEWEST_WORDS = 6;

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const opening = ({ text }: Variant) => bare(text).split(' ').slice(0, 7).join(' ');
const holds = (content: readonly Passage[], variant: Variant) =>
  bare(content.map((passage) => passage.text).join(' ')).includes(opening(variant));

/** Pairs of pages that print the same words: an index is made of the one, the other is matched against it. */
export function scoreReuse(shared: string, engine: Engine): Measured {
  const analysed = new Map<string, AnalysedArticle>();
  const analyse = (file: string): AnalysedArticle => {
    const known = analysed.get(file);
    if (known) return known;
    const article = readSavedPage(join(shared, 'pages', file));
    const report = engine.analyse(article);
    const one = { article, report, named: engine.entitiesOf(article, report) };
    analysed.set(file, one);
    return one;
  };
  const reuse: Reuse[] = JSON.parse(readFileSync(join(shared, 'pages', 'reuse.json'), 'utf8'));
  const misses: string[] = [];
  let pairs = 0;
  let found = 0;
  for (const { speaker, variants } of reuse) {
    for (const [known, printed] of pairsOf(variants)) {
      const index = openIndexFile(buildIndex([analyse(known.file)]));
      const page = analyse(printed.file);
      const isThere = analyse(known.file).report.statements.some(({ content }) => holds(content, known));
      const places = page.report.statements.flatMap(({ content }, at) => (holds(content, printed) ? at : []));
      if (!isThere || places.length === 0) continue;
      pairs++;
      const { matches, claims } = findMatches(page.article, page.report.statements, [{ index, origin: 'pack' }]);
      const hit = places.some((at) =>
        matches[at]!.some(
          ({ claim, kind }) => kind.endsWith('words') && bare(claims[claim]!.content).includes(opening(known)),
        ),
      );
      if (hit) found++;
      else
        misses.push(
          `reuse: ${speaker}: "${known.text}" (${known.file}) not known again in "${printed.text}" (${printed.file})`,
        );
    }
  }
  return { ours: { reuse: `${found}/${pairs}` }, baseline: {}, details: [], misses };
}

/** Ordered pairs of variants on different pages, both long enough. */
function pairsOf(variants: readonly Variant[]): [Variant, Variant][] {
  const long = variants.filter(({ text }) => bare(text).split(' ').length >= FEWEST_WORDS);
  return long.flatMap((known) =>
    long.filter(({ file }) => file !== known.file).map((other): [Variant, Variant] => [known, other]),
  );
}
