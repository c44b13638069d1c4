import { madeUpWriter } from '../madeUpWriter';
import { seededRandom } from '../seededRandom';
import { alter } from './alter';
import type { CopyTest, CopyTests } from './CopyTest';

const CHANGED = [0, 0.1, 0.2, 0.4];
const TESTS = 1000;

/** Copies of claims in every way the bench asks about: words changed, cut to the half, split in two, two joined to one. */
export function copyTests(contents: readonly string[]): CopyTests[] {
  const random = seededRandom(11);
  const { word } = madeUpWriter(random);
  const step = Math.floor(contents.length / TESTS) || 1;
  const chosen = Array.from({ length: TESTS }, (_, i) => (i * step) % contents.length);
  const make = (name: string, alterOne: (content: string, at: number) => string[]): CopyTests => ({
    name,
    tests: chosen.flatMap((at) => alterOne(contents[at]!, at).map((text): CopyTest => ({ text, of: [at] }))),
  });
  const halves = (content: string): [string, string] => {
    const words = content.split(' ');
    const middle = words.length >> 1;
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
  };
  const joined = chosen.map((at): CopyTest => {
    const next = (at + 1) % contents.length;
    return { text: `${contents[at]} ${contents[next]}`, of: [at, next] };
  });
  return [
    ...CHANGED.map((share) => make(`${share * 100} %`, (content) => [alter(content, share, random, word)])),
    make('cut', (content) => [halves(content)[0]]),
    make('split', halves),
    { name: 'joined', tests: joined },
  ];
}
