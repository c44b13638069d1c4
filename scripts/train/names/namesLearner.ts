import { ArticleWords } from '../../../src/engine/names/ArticleWords';
import { featuresOfStretch, noteMemory } from '../../../src/engine/names/featuresOfStretch';
import { pairWeights } from '../../../src/engine/names/labelsOfStretch';
import { NameMemory } from '../../../src/engine/names/NameMemory';
import { openWordRows } from '../../../src/engine/names/openWordRows';
import { readStretch } from '../../../src/engine/names/readStretch';
import { sitesOf, type WordSite } from '../../../src/engine/names/sitesOf';
import { WordKin } from '../../../src/engine/tagger/WordKin';
import { type Passage, PRESS } from '../../hearsay/Passage';
import { type NameForms, readNames } from '../../hearsay/readNames';
import { readPress } from '../../press/readPress';
import { readKin } from '../kin/readKin';
import { COARSE, toBytes, writeWeights } from '../writeWeights';
import { type LabelledPassage, labelledStretches } from './labelledStretches';
import type { NameExample } from './NameExample';
import { type NameOptions, type NameWeights, trainNames, withoutRare } from './trainNames';
import { withOtherNames } from './withOtherNames';

const NOTE =
  'Weights of the According To reader of names, learned from Hearsay (made-up news, part of this repository) ' +
  'and from real articles, which are no part of it (scripts/press); hashed features and numbers only. ' +
  'Made by: npm run train -- names';

const SECOND: NameOptions = { bits: 16, epochs: 6, keep: 0.6, rate: 0.1, seed: 2, averaged: 3 };
/** The first look only serves the memory of the second: an eighth of the places will do. */
const FIRST: NameOptions = { ...SECOND, bits: 13, seed: 1 };
/**
 * Weights smaller than these are left out, of the first look and of the second: for the bytes. At 0.15 bodies are found better on Hearsay, people worse in real
 * articles (the engine's README, "Names").
 */
const LEAST_FIRST = 0.2;
const LEAST_SECOND = 0.23;
/** Features that fewer stretches have are left out; each passage is there twice. */
const LEAST_SEEN = 3;
/** The passages are parted so often for what the first look makes of passages it has not seen. */
const PARTS = 5;

/** A labelled passage with the features of its first look. */
interface Lesson extends LabelledPassage {
  /** Side by side with the stretches. */
  readonly sites: readonly (readonly WordSite[])[];
  readonly first: readonly Int32Array[];
}

const examplesOf = ({ stretches, labels }: Lesson, features: readonly Int32Array[]): NameExample[] =>
  stretches.map(({ groups }, i) => ({ features: features[i]!, groups, labels: labels[i]! }));

/** What a first look with the given weights takes the words of a passage for. */
function memoryOf({ stretches, first }: Lesson, { words, pairs }: NameWeights): NameMemory {
  const memory = new NameMemory();
  const look = { words: openWordRows({ values: words, scale: 1 }), pairs: pairWeights(pairs) };
  for (const [i, at] of stretches.entries())
    memory.add(at.words, readStretch(first[i]!, at.groups, look, false).labels);
  return memory;
}

/** The features of a passage's second look. */
const secondOf = ({ sites, first }: Lesson, memory: NameMemory): Int32Array[] =>
  first.map((features, i) => {
    const second = features.slice();
    noteMemory(second, sites[i]!, memory);
    return second;
  });

const withoutSmall = ({ words, pairs }: NameWeights, least: number): NameWeights => ({
  words: words.map((w) => (Math.abs(w) < least ? 0 : w)),
  pairs,
});

/** Reads the labels once; gives the function that learns from some of the passages which words are names, and of what. */
export function namesLearner(all: readonly Passage[]): (passages: readonly Passage[]) => Uint8Array {
  const labels = new Map([...readNames(), ...readPress().names]);
  const kin = new WordKin(readKin());
  const lessonOf = (passage: Passage, forms: NameForms): Lesson => {
    const labelled = labelledStretches(passage, forms);
    const { blocks, text } = labelled;
    const article = new ArticleWords(blocks, text, (word) => kin.of(word));
    const sites = labelled.stretches.map((at) => sitesOf(at, blocks, article));
    return { ...labelled, sites, first: sites.map(featuresOfStretch) };
  };
  const lessons = new Map(
    all.flatMap((passage, i): [string, readonly Lesson[]][] => {
      const forms = labels.get(passage.id);
      if (!forms) return [];
      const renamed = (seed: number): Lesson => {
        const other = withOtherNames(passage, forms, seed);
        return lessonOf(other.passage, other.forms);
      };
      // Nobody who is in the news is to be known by name: of real articles both are under other names.
      const asPrinted = passage.writer === PRESS ? renamed(-1 - i) : lessonOf(passage, forms);
      return [[passage.id, [asPrinted, renamed(1 + i)]]];
    }),
  );
  return (passages) => {
    const some = passages.flatMap(({ id }) => lessons.get(id) ?? []);
    const partOf = (i: number): number => (i >> 1) % PARTS;
    const learn = (from: readonly Lesson[]): NameWeights =>
      withoutSmall(
        trainNames(
          withoutRare(
            from.flatMap((lesson) => examplesOf(lesson, lesson.first)),
            LEAST_SEEN,
          ),
          FIRST,
        ),
        LEAST_FIRST,
      );
    const unseen = Array.from({ length: PARTS }, (_, part) => learn(some.filter((_, i) => partOf(i) !== part)));
    const second = withoutSmall(
      trainNames(
        withoutRare(
          some.flatMap((lesson, i) => examplesOf(lesson, secondOf(lesson, memoryOf(lesson, unseen[partOf(i)]!)))),
          LEAST_SEEN,
        ),
        SECOND,
      ),
      LEAST_SECOND,
    );
    return writeWeights(
      NOTE,
      [learn(some), second].flatMap(({ words, pairs }, look) => [
        toBytes(`words${look + 1}`, words, COARSE),
        { name: `pairs${look + 1}`, values: pairs, scale: 1 },
      ]),
    );
  };
}
