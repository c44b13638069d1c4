import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

/** So many words in small letters make a list of words. */
const LEAST = 4;

/** Terms of the engine's own, signs with a few words among them, and (in `speakers`) two short lists that await a name; how many. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  'chains/citedAt.ts': 1,
  'chains/linkHands.ts': 1,
  'chains/listAgencies.ts': 1,
  'chains/readGoBetween.ts': 1,
  'chains/readVenues.ts': 1,
  'chains/traitsOfLink.ts': 2,
  'chains/traitsOfStatement.ts': 2,
  'circumstances/CircumstanceJudge.ts': 1,
  'circumstances/resolveDate.ts': 2,
  'index/checkIndexFile.ts': 2,
  'index/pack/packKinds.ts': 2,
  'media/isMedium.ts': 1,
  'speakers/readReason.ts': 1,
  'speakers/traits/traitsOfSource.ts': 1,
  'statements/traitsOfProposals.ts': 2,
  'sureness/traitsOfSureness.ts': 5,
};

const engine = resolve(process.cwd(), 'src/engine');
const isWord = (text: string): boolean => /^[a-z][a-z'’-]*$/u.test(text);
const isList = (words: readonly string[]): boolean => words.filter(isWord).length >= LEAST;

/** Lists handed to `wordSet`, split at spaces, or written as arrays. Alternations in patterns are grammar and are not counted. */
function listsIn(code: string): number {
  const strings = [
    ...[...code.matchAll(/wordSet\(\s*(['"])(.*?)\1/gsu)].map((m) => m[2]!),
    ...[...code.matchAll(/(['"])([^'"\n]*)\1\.split\(\s*['/]/gu)].map((m) => m[2]!),
  ].map((words) => words.split(' '));
  const arrays = [...code.matchAll(/\[((?:\s*'[^'\n]*',?)+\s*)\]/gu)].map(([, inner]) =>
    Array.from(inner!.matchAll(/'([^'\n]*)'/gu), (m) => m[1]!),
  );
  return [...strings, ...arrays].filter(isList).length;
}

it.each<[string, string, number]>([
  ['a set', "const A = wordSet('in on at by');", 1],
  ['a split string', "const A = new Set('in on at by'.split(' '));", 1],
  ['an array', "const A = ['in', 'on', 'at', 'by'];", 1],
  ['three words', "const A = wordSet('in on at');", 0],
  ['an error', "throw new Error('in on at by');", 0],
])('finds %s', (_, code, count) => expect(listsIn(code)).toBe(count));

it('lists of words lie in lexicon', () => {
  const strays = readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.split(sep).includes('lexicon'))
    .map((file) => ({ file, count: listsIn(readFileSync(join(engine, file), 'utf8')) }))
    .filter(({ file, count }) => count > (EXCEPTIONS[file.split(sep).join('/')] ?? 0));
  expect(strays).toEqual([]);
});
