import { expect, it } from 'vitest';
import { saysSomething } from '../../../src/engine/statements/saysSomething';
import { readWords } from '../../../src/engine/text/readWords';
import type { StatementKind } from '../../../src/model/Statement';

it.each<[cue: string, content: string, kind: StatementKind, confidence: number, says: boolean]>([
  ['said', 'that the quay was lost', 'indirect', 0.6, true],
  ['said', '“The quay is lost”', 'direct', 0.5, true],
  ['praised', 'the crew', 'indirect', 0.7, false],
  ['praised', 'the crew', 'indirect', 0.99, false],
  ['thanked', 'the firemen', 'indirect', 0.99, false],
  ['recalled', 'the night of the gale', 'indirect', 0.99, false],
  ['recalled', 'that the quay was lost', 'indirect', 0.9, true],
  ['praised', 'the “bravest crew”', 'mixed', 0.9, true],
  ['said', 'the roof fell in at once', 'indirect', 0.6, true],
  ['praised', 'the broken crew', 'indirect', 0.6, false],
  ['urged', 'calm', 'indirect', 0.9, true],
  ['claimed', 'six wickets for 30', 'indirect', 0.99, false],
  ['claimed', 'their third win', 'indirect', 0.99, false],
  ['claimed', 'responsibility for the blast', 'indirect', 0.9, true],
  ['dismissed', 'Novak for 12', 'indirect', 0.99, false],
  ['has dismissed', 'the report', 'indirect', 0.9, true],
  ['denied', 'the striker twice', 'indirect', 0.99, false],
  ['denied', 'the charges', 'indirect', 0.9, true],
  ['told', 'on Wednesday at a joint news conference with the mayor', 'indirect', 0.9, false],
  ['insisted', 'on Wednesday the quay would be sold', 'indirect', 0.9, true],
  ['vowed', 'to sell the quay', 'indirect', 0.7, true],
  ['denied', 'it leaked', 'indirect', 0.7, true],
  ['declined', 'to comment on the figures', 'indirect', 0.99, false],
  ['did not respond', 'to requests for comment', 'indirect', 0.99, false],
  ['declined', 'to sell the quay to the town', 'indirect', 0.9, true],
  ['said', 'no one fainted', 'indirect', 0.8, true],
  ['said', 'a prayer', 'indirect', 0.6, false],
  ['described', 'the quay as a ruin', 'indirect', 0.7, true],
  ['praised', 'the crew as heroes', 'indirect', 0.7, true],
  ['described', 'the quay', 'indirect', 0.7, false],
  ['urged', 'councillors to keep it', 'indirect', 0.7, true],
  ['asked', 'Novak five times', 'indirect', 0.7, false],
  ['does not know', 'which of two quays was sold', 'indirect', 0.9, false],
  ['knows', 'which of two quays was sold', 'indirect', 0.9, true],
  ['', 'The quay was built in 1911.', 'unattributed', 1, false],
])('%s | %s (%s, %s): %s', (cue, content, kind, confidence, expected) => {
  const words = { cueWords: readWords(cue), contentWords: readWords(content) };
  expect(saysSomething({ kind, behind: true, confidence, ...words })).toBe(expected);
});

it('takes what stands before its cue for no object', () => {
  const words = { cueWords: readWords('according to'), contentWords: readWords('The ring used two sites') };
  expect(saysSomething({ kind: 'indirect', behind: false, confidence: 0.7, ...words })).toBe(true);
});
