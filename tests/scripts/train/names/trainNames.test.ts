import { expect, test } from 'vitest';
import type { NameExample } from '../../../../scripts/train/names/NameExample';
import { trainNames, withoutRare } from '../../../../scripts/train/names/trainNames';
import { random } from '../../../../scripts/train/random';
import { WORD_FEATURES } from '../../../../src/engine/names/featuresOfWord';
import { pairWeights } from '../../../../src/engine/names/labelsOfStretch';
import { NAME_LABELS } from '../../../../src/engine/names/NameKind';
import { openWordRows } from '../../../../src/engine/names/openWordRows';
import { readStretch } from '../../../../src/engine/names/readStretch';

const OPTIONS = { bits: 6, epochs: 5, keep: 0.8, rate: 0.2, seed: 1, averaged: 2 };

/** Stretches of names of one or two words: a feature tells the kind of each word, the gap before it alone whether its name goes on there. */
function examples(count: number, seed: number): NameExample[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const labels: number[] = [];
    for (let names = 1 + (next() % 3); names > 0; names--) {
      const kind = next() % 4;
      labels.push(2 * kind);
      if (kind > 0 && next() & 1) labels.push(2 * kind + 1);
    }
    const features = new Int32Array(WORD_FEATURES * labels.length);
    labels.forEach((label, i) => {
      features[WORD_FEATURES * i] = 1 + (label >> 1);
      features[WORD_FEATURES * i + 1] = 20 + (next() % 30);
    });
    return {
      features,
      groups: Uint8Array.from(labels, (label) => (label & 1 ? 0 : 1)),
      labels: Uint8Array.from(labels),
    };
  });
}

test('learns what tells the labels', () => {
  const { words, pairs } = trainNames(examples(150, 3), OPTIONS);
  expect(words).toHaveLength(NAME_LABELS << OPTIONS.bits);
  const look = { words: openWordRows({ values: words, scale: 1 }), pairs: pairWeights(pairs) };
  for (const { features, groups, labels } of examples(40, 4))
    expect(readStretch(features, groups, look, false).labels).toEqual(labels);
});

test('no feature, no weight; the same seed gives the same weights', () => {
  const once = trainNames(examples(20, 3), OPTIONS);
  expect(once.words.subarray(0, NAME_LABELS)).toEqual(new Float32Array(NAME_LABELS));
  expect(trainNames(examples(20, 3), OPTIONS)).toEqual(once);
});

test('leaves out features that few stretches have, however often one has them', () => {
  const example = (...features: number[]): NameExample => ({
    features: Int32Array.from(features),
    groups: new Uint8Array(1),
    labels: new Uint8Array(1),
  });
  const kept = withoutRare([example(5, 7, 7), example(5, 9, 0), example(5, 9, 8)], 2);
  expect(kept.map(({ features }) => [...features])).toEqual([
    [5, 0, 0],
    [5, 9, 0],
    [5, 9, 0],
  ]);
});
