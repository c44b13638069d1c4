import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfFields } from '../../../src/engine/mentions/endOfFields';
import { readWords } from '../../../src/engine/text/readWords';
import { oddText } from '../names/oddText';

it.each([
  ['two fields', 'Ministry of Food', ' and Farming met', 'Ministry of Food'],
  [
    'a list of fields',
    'Department for Environment',
    ', Food and Rural Affairs met',
    'Department for Environment, Food and Rural Affairs',
  ],
  ['a comma before the last', 'Department of Health', ', Food, and Sport met', 'Department of Health, Food, and Sport'],
  ['fields that no list holds', 'Department for Rivers', ' and Harbours met', 'Department for Rivers and Harbours'],
  ['one field', 'Ministry of Health', ' met', 'Ministry of Health'],
  ['an office behind', 'Ministry of Health', ' and Education Minister Ada Novak met', 'Ministry of Health'],
  ['no field', 'Velm Port', ' and Health met', 'Velm Port'],
  ['no department', 'Velm Health', ' and Education met', 'Velm Health'],
  ['a list without its last', 'Ministry of Health', ', Sport, who met', 'Ministry of Health'],
  ['the end of the text', 'Ministry of Health', ' and', 'Ministry of Health'],
])('%s', (_, name, behind, expected) => {
  const text = name + behind;
  const words = readWords(text);
  const end = endOfFields(text, words, 0, readWords(name).length);
  expect(text.slice(0, words[end - 1]!.end)).toBe(expected);
});

it('ends within the words, at or behind the end it was given, whatever the text', () => {
  const text = fc.oneof(
    oddText,
    fc
      .array(fc.constantFrom('Ministry', 'of', 'Health', 'Food', ',', 'and', 'Rivers', 'Minister', '\ud800'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(' ').replaceAll(' ,', ',')),
  );
  fc.assert(
    fc.property(text, (line) => {
      const words = readWords(line);
      for (let to = 1; to <= words.length; to++) {
        const end = endOfFields(line, words, 0, to);
        expect(end).toBeGreaterThanOrEqual(to);
        expect(end).toBeLessThanOrEqual(words.length);
      }
    }),
    { numRuns: 150 },
  );
});
