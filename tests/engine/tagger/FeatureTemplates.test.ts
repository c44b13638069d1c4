import { expect, test } from 'vitest';
import { feature1, feature2, feature3 } from '../../../src/engine/features/hashFeature';
import { FeatureTemplates } from '../../../src/engine/tagger/FeatureTemplates';

const SLOT = { word: 1, tag: 2, step: 3 } as const;

test('hashes each template with the values of its slots, in order', () => {
  const templates = new FeatureTemplates(SLOT, [
    [7, 'word'],
    [8, 'tag', 'word'],
    [9, 'step', 'tag', 'word'],
  ]);
  const out = new Int32Array(4).fill(-1);
  templates.hash(Int32Array.of(0, 123456, 5, 2), out);
  expect(templates.count).toBe(3);
  expect([...out]).toEqual([feature1(7, 123456), feature2(8, 5, 123456), feature3(9, 2, 5, 123456), -1]);
});

test('a template without slots has one feature', () => {
  const out = new Int32Array(1);
  new FeatureTemplates(SLOT, [[7]]).hash(Int32Array.of(0, 1, 2, 3), out);
  expect(out[0]).toBe(feature1(7, 0));
});
