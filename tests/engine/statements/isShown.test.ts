import { expect, it } from 'vitest';
import { isShown } from '../../../src/engine/statements/isShown';
import { readWords } from '../../../src/engine/text/readWords';
import type { StatementKind } from '../../../src/model/Statement';

it.each<[cue: string, content: string, kind: StatementKind, confidence: number, shown: boolean]>([
  ['said', 'that the quay was lost', 'indirect', 0.6, true],
  ['said', 'that the quay was lost', 'indirect', 0.4, false],
  ['said', '“The quay is lost”', 'direct', 0.5, true],
  ['praised', 'the crew', 'indirect', 0.7, false],
  ['praised', 'the crew', 'indirect', 0.9, true],
  ['vowed', 'to sell the quay', 'indirect', 0.7, true],
  ['denied', 'it leaked', 'indirect', 0.7, true],
  ['declined', 'to comment on the figures', 'indirect', 0.99, false],
  ['did not respond', 'to requests for comment', 'indirect', 0.99, false],
  ['declined', 'to sell the quay to the town', 'indirect', 0.9, true],
  ['', 'The quay was built in 1911.', 'unattributed', 1, false],
])('%s | %s (%s, %s): %s', (cue, content, kind, confidence, expected) => {
  expect(isShown({ kind, confidence, cueWords: readWords(cue), contentWords: readWords(content) })).toBe(expected);
});
