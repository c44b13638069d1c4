import { describe, expect, it } from 'vitest';
import { certainCandidate } from '../../../src/engine/tagger/certainCandidate';
import { mendCandidate } from '../../../src/engine/tagger/mendCandidate';
import { readText } from '../../../src/engine/tagger/readText';
import type { Text } from '../../../src/engine/tagger/Text';
import type { TokenSpan } from '../../../src/engine/tagger/windowAround';
import { NOTHING_LEARNED } from './nothingLearned';

function textOf(sentence: string): Text {
  return readText([{ kind: 'paragraph', text: sentence }], NOTHING_LEARNED);
}

/** The tokens of `part` where it first stands in the sentence. */
function spanOf(text: Text, sentence: string, part: string): TokenSpan {
  const { start, end, count } = text.tokens;
  const at = sentence.indexOf(part);
  const tokens = Array.from({ length: count }, (_, i) => i);
  const inside = tokens.filter((i) => start[i]! >= at && end[i]! <= at + part.length);
  return { from: inside[0]!, to: inside[inside.length - 1]! + 1 };
}

/** What is said, after mending, by a candidate with the given source, cue of one word, and content. */
function mended(sentence: string, source: string, cue: string, ...content: string[]): string[] {
  const text = textOf(sentence);
  const [s, c] = [source, cue].map((part) => spanOf(text, sentence, part)) as [TokenSpan, TokenSpan];
  const spans = content.map((part) => spanOf(text, sentence, part));
  const candidate = { ...certainCandidate(c.from, s, spans[0]!), content: spans };
  const { start, end } = text.tokens;
  return mendCandidate(text, candidate).content.map(({ from, to }) => sentence.slice(start[from]!, end[to - 1]!));
}

describe('mendCandidate', () => {
  it.each<[string, string, string, string, string]>([
    ['The port must close, Novak told reporters at talks.', 'Novak', 'told', 'at talks', 'The port must close'],
    ['The port must close, Novak told Deputy Mayor Hale.', 'Novak', 'told', 'Deputy Mayor Hale', 'The port must close'],
    [
      'In the end, Novak told how the port was closed.',
      'Novak',
      'told',
      'how the port was closed',
      'how the port was closed',
    ],
    ['The port is full, Novak said it must close.', 'Novak', 'said', 'it must close', 'it must close'],
    ['When the ice came, Novak praised the pilots.', 'Novak', 'praised', 'the pilots', 'the pilots'],
    ['The port was full, Novak praised the pilots.', 'Novak', 'praised', 'the pilots', 'the pilots'],
  ])('%s', (sentence, source, cue, content, expected) => {
    expect(mended(sentence, source, cue, content)).toEqual([expected]);
  });

  it('takes no clause of hundreds of words for what was told before', () => {
    const sentence = `The ${'old '.repeat(300)}port must close, Novak told reporters at talks.`;
    expect(mended(sentence, 'Novak', 'told', 'at talks')).toEqual(['at talks']);
  });

  it.each<[string, string, string]>([
    ['Novak told ITV News the roof fell in at once.', 'News the roof fell in at once', 'the roof fell in at once'],
    ['Novak told the owner the boat was theirs.', 'owner the boat was theirs', 'the boat was theirs'],
    ['Novak told Quay Radio 4 she had no alarm.', 'Radio 4 she had no alarm', 'she had no alarm'],
    ['Novak told Breda that the boat leaked.', 'Breda that the boat leaked', 'that the boat leaked'],
    ['Novak told the crew boats were scarce.', 'boats were scarce', 'boats were scarce'],
    ['Novak told reporters police had the boat.', 'police had the boat', 'police had the boat'],
    ['Novak told the crew the boat leaked.', 'the boat leaked', 'the boat leaked'],
  ])('hearers: %s', (sentence, content, expected) => {
    expect(mended(sentence, 'Novak', 'told', content)).toEqual([expected]);
  });

  it.each<[string, string]>([
    ['FENTON — Thousands fled on Tuesday, officials said.', 'Thousands fled on Tuesday'],
    ['FENTON, March 3 (Quay Wire) - Thousands fled on Tuesday, officials said.', 'Thousands fled on Tuesday'],
    ['(QWN) The dam will hold, officials said.', '(QWN) The dam will hold'],
    ['Fenton/Marl: Thousands fled on Tuesday, officials said.', 'Thousands fled on Tuesday'],
    ['Thousands – all of Fenton – fled, officials said.', 'Thousands – all of Fenton – fled'],
    ['Novak – who owns the boat – fled, officials said.', 'Novak – who owns the boat – fled'],
  ])('datelines: %s', (sentence, expected) => {
    expect(mended(sentence, 'officials', 'said', sentence.slice(0, sentence.indexOf(', officials')))).toEqual([
      expected,
    ]);
  });

  it.each<[string, string, string[]]>([
    ['The port must close, Novak said with Hale beside him.', 'with Hale beside him', ['The port must close']],
    ['The port must close, Novak said at talks with Deputy Mayor Hale.', 'Deputy Mayor Hale', ['The port must close']],
    ['The port, Novak said, in the end must close.', 'in the end must close', ['The port', 'in the end must close']],
    ['The port, Novak said, must close.', 'must close', ['The port', 'must close']],
    ['"The port," Novak said, "must close."', '"must close."', ['"The port,"', '"must close."']],
  ])('in two parts: %s', (sentence, after, expected) => {
    expect(mended(sentence, 'Novak', 'said', expected[0]!, after)).toEqual(expected);
  });
});
