import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/engine/tagger/readText';
import type { Text } from '../../../src/engine/tagger/Text';
import { NOTHING_LEARNED } from './nothingLearned';

const readingOf = (...texts: string[]): Text =>
  readText(
    texts.map((text) => ({ kind: 'paragraph', text })),
    NOTHING_LEARNED,
  );

/** The sign or conjunction of each joint of one sentence, with its number. */
function jointsOf(sentence: string): [string, number][] {
  const { tokens, joints } = readingOf(sentence);
  return Array.from(joints.opens.keys())
    .filter((i) => joints.opens[i]! > 0)
    .map((i) => [sentence.slice(tokens.start[i], tokens.end[i]), joints.opens[i]!]);
}

test.each([
  ['The boat was full, and the crew is waiting.', [',']],
  ['The boat was full and sank.', ['and']],
  ['The boat sank; nobody knew – not even Novak.', [';', '–']],
  ['And nobody knew.', []],
  ['The boat sank.', []],
])('%s', (sentence, expected) => {
  expect(jointsOf(sentence).map(([sign]) => sign)).toEqual(expected);
});

test.each([
  [
    'the tense',
    'She said the boat was full, and the crew is waiting.',
    'She said the boat was full, and the crew was waiting.',
  ],
  [
    'the subject',
    'She said the boat was full, and the crew is waiting.',
    'She said the boat was full, and it is waiting.',
  ],
  ['a subject or none', 'She said the boat leaked and he sank.', 'She said the boat leaked and sank.'],
  ['the sign', 'She said the boat leaked, and he sank.', 'She said the boat leaked and he sank.'],
])('%s makes a difference', (_, one, other) => {
  const [[, a]] = jointsOf(one) as [[string, number]];
  const [[, b]] = jointsOf(other) as [[string, number]];
  expect(a).not.toBe(b);
});

test('a joint holds until the next one or the end of its sentence', () => {
  const { tokens, joints } = readingOf('She left, and he stayed. They met.', 'Nobody knew.');
  const comma = joints.opens.findIndex((opens) => opens > 0);
  const stop = tokens.tag.indexOf(tokens.tag[comma + 5]!);
  expect(Array.from(joints.since.subarray(0, comma))).toEqual([0, 0]);
  for (let i = comma; i < stop; i++) expect(joints.since[i]).toBe(joints.opens[comma]);
  expect(Array.from(joints.since.subarray(comma + 5)).every((since) => since === 0)).toBe(true);
});

test('whatever the text, a joint is a comma, a dash, a semicolon or a conjunction within a sentence', () => {
  const text = fc.string({ unit: fc.constantFrom('and ', 'he ', 'was ', ', ', '; ', '– ', '. ', 'x', '"') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { tokens, layout, joints } = readingOf(a, b);
      for (let i = 0; i < tokens.count; i++) {
        if (joints.opens[i] === 0) continue;
        expect(layout.sentenceStart).not.toContain(i);
        expect([a, b][tokens.block[i]!]!.slice(tokens.start[i], tokens.end[i])).toMatch(/^(?:and|[,;–])$/u);
        expect(joints.since[i]).toBe(joints.opens[i]);
      }
    }),
  );
});
