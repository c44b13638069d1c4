import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING, PADDING } from '../../../src/engine/tagger/PaddedTokens';
import { padTokens } from '../../../src/engine/tagger/padTokens';
import { readText } from '../../../src/engine/tagger/readText';
import type { Text } from '../../../src/engine/tagger/Text';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Block } from '../../../src/model/Block';
import { NOTHING_LEARNED } from './nothingLearned';

const REACH = 40;

/** A text whose words have the given rates of a cue, over and over. */
function textWith(paragraphs: readonly string[], rates: readonly number[]): Text {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const text = readText(blocks, NOTHING_LEARNED, new ArticleText(blocks));
  return { ...text, cueRate: Uint8Array.from(text.cueRate, (_, i) => rates[i % rates.length] ?? 0) };
}

/** Looks at every word of the sentence within reach: what `padTokens` finds in one go. */
function nearestCue(text: Text, i: number, by: 1 | -1): [rate: number, distance: number] {
  const { sentence, sentenceStart } = text.layout;
  const [from, to] = [sentenceStart[sentence[i]!]!, sentenceStart[sentence[i]! + 1]!];
  let best: [number, number] = [0, 0];
  for (let j = i + by; j >= from && j < to && Math.abs(j - i) < REACH; j += by) {
    if (text.cueRate[j]! > best[0]) best = [text.cueRate[j]!, Math.abs(j - i)];
  }
  return best;
}

test('every token stands between its neighbours, and what lies outside its block is empty', () => {
  const text = textWith(['The mayor spoke.', '', 'She left.'], [0]);
  const { word } = padTokens(text);
  const { tokens } = text;
  for (let i = 0; i < tokens.count; i++) {
    const block = tokens.block[i]!;
    for (let d = -PADDING; d <= PADDING; d++) {
      const inBlock = i + d >= tokens.blockStart[block]! && i + d < tokens.blockStart[block + 1]!;
      expect(word[i + PADDING * (block + 1) + d]).toBe(inBlock ? tokens.word[i + d] : NOTHING);
    }
  }
});

test('finds the words most like a cue before and after each token', () => {
  const word = fc.constantFrom('Novak', 'said', 'the', 'port.', 'It', '“now”', 'a');
  const paragraph = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(7), { minLength: 1, maxLength: 90 }),
      (paragraphs, rates) => {
        const text = textWith(paragraphs, rates);
        const padded = padTokens(text);
        for (let i = 0; i < text.tokens.count; i++) {
          const p = i + PADDING * (text.tokens.block[i]! + 1);
          expect([padded.before[p], padded.beforeBy[p]]).toEqual(nearestCue(text, i, -1));
          expect([padded.after[p], padded.afterBy[p]]).toEqual(nearestCue(text, i, 1));
        }
      },
    ),
  );
});
