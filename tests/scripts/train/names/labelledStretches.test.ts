import { describe, expect, it } from 'vitest';
import { readHearsay } from '../../../../scripts/hearsay/readHearsay';
import { readNames } from '../../../../scripts/hearsay/readNames';
import { labelledStretches } from '../../../../scripts/train/names/labelledStretches';
import { patternOfForms } from '../../../../scripts/train/names/patternOfForms';
import { mayFollow, mayOpen } from '../../../../src/engine/names/labelsOfStretch';
import { NAME_KIND, type NameKind } from '../../../../src/engine/names/NameKind';
import { passageOf } from './passageOf';

const { person, body, place } = NAME_KIND;

/** The words of all stretches with their labels. */
function labelsIn(text: string, forms: readonly (readonly [string, NameKind])[]): string[] {
  const { stretches, labels } = labelledStretches(passageOf(text), new Map(forms));
  return stretches.map(({ words }, s) => words.map((word, i) => `${word.text} ${labels[s]![i]}`).join(', '));
}

describe('labelledStretches', () => {
  it.each<[string, string, [string, NameKind][], string[]]>([
    ['a name of two words', 'rain met Ada Novak there.', [['Ada Novak', person]], ['Ada 2, Novak 3']],
    ['a word of no name', 'rain met Mayor Ada there.', [['Ada', person]], ['Mayor 0, Ada 2']],
    [
      'the longer form first',
      'rain met the Novak Trust.',
      [
        ['Novak', person],
        ['Novak Trust', body],
      ],
      ['Novak 4, Trust 5'],
    ],
    [
      'two side by side',
      'rain hit Velm, Marsh there.',
      [
        ['Velm', place],
        ['Marsh', place],
      ],
      ['Velm 8, Marsh 8'],
    ],
    ['no part of a word', 'rain hit Velmland there.', [['Velm', place]], ['Velmland 0']],
    ['a possessive', 'rain hit Velm’s Port there.', [['Velm', place]], ['Velm 8, Port 0']],
    ['an abbreviation with its stops', 'rain hit the U.S. coast.', [['U.S.', place]], ['U.S 8']],
    ['signs of patterns', 'rain met A$AP Novak there.', [['A$AP Novak', person]], ['A$AP 2, Novak 3']],
    ['no forms at all', 'rain met Ada there.', [], ['Ada 0']],
  ])('%s', (_, text, forms, expected) => {
    expect(labelsIn(text, forms)).toEqual(expected);
  });

  it('labels Hearsay so that the reader may say it, and loses few of its names', () => {
    const all = readNames();
    let named = 0;
    let opened = 0;
    for (const passage of readHearsay().filter((_, i) => i % 10 === 0)) {
      const forms = all.get(passage.id);
      if (!forms) continue;
      const { labels, stretches } = labelledStretches(passage, forms);
      expect(labels).toHaveLength(stretches.length);
      named += [...passage.text.matchAll(patternOfForms(forms.keys())!)].length;
      for (const of of labels) {
        opened += of.filter((label) => label > 1 && mayOpen(label)).length;
        of.forEach((label, i) => {
          expect(i === 0 ? mayOpen(label) : mayFollow(of[i - 1]!, label)).toBe(true);
        });
      }
    }
    expect(opened).toBeGreaterThan(0.9 * named);
  });
});
