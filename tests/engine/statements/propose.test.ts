import { describe, expect, it } from 'vitest';
import { proposeAccording } from '../../../src/engine/statements/proposeAccording';
import { proposeHeadings } from '../../../src/engine/statements/proposeHeadings';
import { proposePhrases } from '../../../src/engine/statements/proposePhrases';
import { proposeQuotations } from '../../../src/engine/statements/proposeQuotations';
import { proposeTagged } from '../../../src/engine/statements/proposeTagged';
import { proposeTurns } from '../../../src/engine/statements/proposeTurns';
import { articleOf, attribution } from './draftOf';
import { textOf, written } from './proposals';

describe('proposeAccording', () => {
  it.each([
    ['The quay will close, according to the auditor.', 'according | the auditor | according to | The quay will close'],
    [
      'The port, which is old, according to the auditor, will close.',
      'according | the auditor | according to | The port, which is old … will close',
    ],
    [
      'Still, according to the general, in spite of this, the quay is shut.',
      'according | the general | according to | in spite of this, the quay is shut',
    ],
    [
      'According to Ada Novak, a lawyer, the quay is shut.',
      'according | Ada Novak, a lawyer | According to | the quay is shut',
    ],
  ])('%s', (text, expected) => {
    expect(proposeAccording(textOf(text)).map(written)).toContain(expected);
  });
});

describe('proposeHeadings', () => {
  it.each([
    ['# Quay needs cranes: Novak', 'heading-source-last | Novak | : | Quay needs cranes'],
    ['# Novak: Quay needs cranes', 'heading-source-first | Novak | : | Quay needs cranes'],
    ['# Quay unsafe for years – report', 'heading-source-last | report | – | Quay unsafe for years'],
  ])('%s', (text, expected) => {
    expect(proposeHeadings(textOf(text)).map(written)).toContain(expected);
  });

  it('reads no paragraphs', () => {
    expect(proposeHeadings(textOf('# Quay', 'Novak: it needs cranes.'))).toEqual([]);
  });
});

describe('proposeQuotations', () => {
  it.each([
    [
      '“The cranes are old,” said Ada Novak.',
      ['frame-behind | Ada Novak | said | “The cranes are old,”', 'quotation-alone |  |  | “The cranes are old,”'],
    ],
    [
      'Ada Novak said: “The cranes are old.”',
      ['frame-before | Ada Novak | said | “The cranes are old.”', 'quotation-alone |  |  | “The cranes are old.”'],
    ],
    ['The actor played a thief in “Harbour of Glass”.', []],
  ])('%s', (text, expected) => {
    expect(proposeQuotations(textOf(text)).map(written)).toEqual(expected);
  });

  it('offers each paragraph of a quotation by itself', () => {
    const offered = proposeQuotations(textOf('“We begged for oil.', '“We got a letter.”'));
    expect(offered.map(written)).toEqual([
      'quotation-alone |  |  | “We begged for oil.',
      'quotation-alone |  |  | “We got a letter.”',
    ]);
  });
});

describe('proposeTurns', () => {
  it.each([
    ['Novak: The quay is safe.', ['turn | Novak | : | The quay is safe.']],
    ['A: We oil them every spring.', ['turn |  | A: | We oil them every spring.']],
    ['The quay is safe: it was tested.', []],
  ])('%s', (text, expected) => {
    expect(proposeTurns(textOf(text)).map(written)).toEqual(expected);
  });
});

describe('proposePhrases', () => {
  it.each([
    [
      'Earlier, a Velm daily had quoted harbour sources as saying that no boats were left.',
      ['quoted-as | harbour sources | saying | that no boats were left'],
    ],
    ['In the words of Ada Novak, “the quay is lost”.', ['words-of | Ada Novak | In the words of | “the quay is lost”']],
    ['The quay is lost.', []],
  ])('%s', (text, expected) => {
    expect(proposePhrases(textOf(text)).map(written)).toEqual(expected);
  });
});

describe('proposeTagged', () => {
  it('leaves what stands in other paragraphs than the cue', () => {
    const article = articleOf(['Ada Novak said the quay was lost.', 'The cranes are old.']);
    const [one] = [attribution(article, 0, 'Ada Novak', 'said', 'the quay was lost')];
    const other = attribution(article, 1, '', '', 'The cranes are old');
    const wide = { ...one!, content: [...one!.content, ...other.content] };
    expect(proposeTagged([wide]).map(written)).toEqual(['tagger | Ada Novak | said | the quay was lost']);
  });
});
