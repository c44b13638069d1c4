import { describe, expect, it } from 'vitest';
import { plainSketch } from '../../../src/engine/statements/plainSketch';
import { withoutTopic } from '../../../src/engine/statements/withoutTopic';
import { articleOf, passage } from './draftOf';

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
    expect(withoutTopic(plainSketch('inverted', who!, cue!, content!, 0.9), article.blocks).map((p) => p.text)).toEqual(
      [expected],
    );
  });

  it('leaves a source before its verb as it is', () => {
    const article = articleOf(['Novak of the team said it was late.']);
    const [who, cue, content] = ['Novak of the team', 'said', 'it was late'].map((words) => passage(article, 0, words));
    expect(withoutTopic(plainSketch('inverted', who!, cue!, content!, 0.9), article.blocks)[0]!.text).toBe(
      'Novak of the team',
    );
  });
});
