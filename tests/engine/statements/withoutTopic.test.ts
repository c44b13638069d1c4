import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../../src/engine/statements/Sketch';
import { withoutTopic } from '../../../src/engine/statements/withoutTopic';
import type { Passage } from '../../../src/model/Passage';
import { articleOf, passage } from './draftOf';

const sketchOf = (source: Passage, cue: Passage, content: Passage): Sketch => ({
  source: [source],
  cue: [cue],
  content: [content],
  confidence: 0.9,
  outer: null,
  continued: null,
  nobody: false,
  foundBy: ['tagger'],
});

describe('withoutTopic', () => {
  it.each([
    ['Novak of the scheme in 2014', 'Novak'],
    ['Ada Novak of her first boat', 'Ada Novak'],
    ['the billionaire of his plan for the quay', 'the billionaire'],
    ['the coach of his players', 'the coach'],
    ['Ada Novak of the Harbour Institute', 'Ada Novak of the Harbour Institute'],
    ['the mayor of Velm', 'the mayor of Velm'],
    ['the father of her child', 'the father of her child'],
    ['Ada Novak', 'Ada Novak'],
  ])('“It was a dream,” said %s', (source, expected) => {
    const article = articleOf([`“It was a dream,” said ${source}.`]);
    const [who, cue, content] = [source, 'said', '“It was a dream,”'].map((words) => passage(article, 0, words));
    expect(withoutTopic(sketchOf(who!, cue!, content!), article.blocks).map((p) => p.text)).toEqual([expected]);
  });

  it('leaves a source before its verb as it is', () => {
    const article = articleOf(['Novak of the team said it was late.']);
    const [who, cue, content] = ['Novak of the team', 'said', 'it was late'].map((words) => passage(article, 0, words));
    expect(withoutTopic(sketchOf(who!, cue!, content!), article.blocks)[0]!.text).toBe('Novak of the team');
  });
});
