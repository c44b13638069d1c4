import type { Block } from '../../model/Block';
import { NAME_PARTICLES } from '../lexicon/functionWords';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';
import { startsUpper } from '../text/startsUpper';
import { ArticleWords } from './ArticleWords';
import { featuresOfStretch, noteMemory } from './featuresOfStretch';
import type { LabelsRead } from './labelsOfStretch';
import type { NamedWords } from './NamedWords';
import { NAME_KIND, type NameKind } from './NameKind';
import { NameMemory } from './NameMemory';
import { type LookTables, readStretch } from './readStretch';
import { StretchRoom } from './StretchRoom';
import { sitesOf } from './sitesOf';
import { type StretchAt, stretchesOf } from './stretchesOf';
import { withPartsOfNames } from './withPartsOfNames';

/** Reads an article with one or two looks. */
export function readNames(
  blocks: readonly Block[],
  text: ArticleText,
  kinOf: (word: number) => number,
  looks: readonly LookTables[],
): NamedWords[][] {
  const article = new ArticleWords(blocks, text, kinOf);
  const stretches = stretchesOf(blocks, text).map((at) => {
    const sites = sitesOf(at, blocks, article);
    return { at, sites, features: featuresOfStretch(sites) };
  });
  const room = new StretchRoom(stretches.reduce((longest, { sites }) => Math.max(longest, sites.length), 0));
  let memory: NameMemory | null = null;
  let read: LabelsRead[] = [];
  for (const look of looks) {
    const isLast = look === looks.at(-1);
    read = stretches.map(({ at, sites, features }) => {
      if (memory) noteMemory(features, sites, memory);
      return readStretch(features, at.groups, look, isLast, room);
    });
    memory = new NameMemory();
    if (!isLast) for (const [i, { at }] of stretches.entries()) memory.add(at.words, read[i]!.labels);
  }
  const names: NamedWords[][] = blocks.map(() => []);
  for (const [i, { at }] of stretches.entries()) names[at.block]!.push(...namesOf(at, read[i]!));
  return withPartsOfNames(
    blocks.map((_, b) => article.wordsOf(b)),
    names,
    // A capital that opens a sentence or stands among others says nothing of a word that is printed small elsewhere.
    (word, b) => (word.first || article.shouts(b)) && article.use(word).small > 0,
  );
}

/** No person's name goes on over "and". */
const partsPeople = (label: number, { lower }: Word): boolean =>
  label >> 1 === NAME_KIND.person && (lower === 'and' || lower === '&');

const isParticle = ({ text, lower }: Word): boolean => NAME_PARTICLES.has(lower) && !startsUpper(text);

/** No person's name ends with a particle: behind "Juan del" it goes on over "los" to the next word with a capital. */
function behindParticle(words: readonly Word[], to: number): number {
  if (!isParticle(words[to - 1]!)) return to;
  let next = to;
  while (next < words.length && isParticle(words[next]!)) next++;
  return next < words.length && startsUpper(words[next]!.text) ? next + 1 : to;
}

function namesOf({ stretch, words }: StretchAt, { labels, chances }: LabelsRead): NamedWords[] {
  const names: NamedWords[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    // Behind "and" another one begins: "Reed and Novak".
    if ((label & 1) === 1 && partsPeople(label, words[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < labels.length && labels[to] === (label | 1) && !partsPeople(label, words[to]!)) to++;
    if (label >> 1 === NAME_KIND.person) to = behindParticle(words, to);
    if (label > 1)
      names.push({
        start: words[i]!.start,
        end: words[to - 1]!.end,
        from: stretch.from + i,
        to: stretch.from + to,
        kind: (label >> 1) as NameKind,
        chance: chances[i]!,
      });
    i = to;
  }
  return names;
}
