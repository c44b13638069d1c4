import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainMarks } from '../../../src/engine/text/plainMarks';

it.each<[string, string, string]>([
  ['English marks', '“We wait,” said Novak’s aide. ‘No.’', '“We wait,” said Novak’s aide. ‘No.’'],
  ['a closing mark turned', '“We wait,“ said Novak. “We sail.”', '“We wait,” said Novak. “We sail.”'],
  ['a closing mark turned, before a stop', 'the quay “is ours“.', 'the quay “is ours”.'],
  ['an opening mark turned', 'Novak said: ”We wait.”', 'Novak said: “We wait.”'],
  ['low and high', '„We wait,“ said Novak. „We sail,” he said.', '“We wait,” said Novak. “We sail,” he said.'],
  ['guillemets', '«We wait,» said Novak. « We sail », he said.', '“We wait,” said Novak. “ We sail ”, he said.'],
  [
    'guillemets that point inwards',
    '»We wait,« said Novak. »We sail«, he said.',
    '“We wait,” said Novak. “We sail”, he said.',
  ],
  ['single ones', '‹We wait,› said Novak. ‚We sail,‘ he said.', '‘We wait,’ said Novak. ‘We sail,’ he said.'],
  ['corner brackets', '「We wait」, said Novak. 『We sail』', '“We wait”, said Novak. “We sail”'],
  ['arrows and commas typed low', 'Home › Quay‚ harbour', 'Home › Quay‚ harbour'],
  ['straight marks', '"We wait," said Novak.', '"We wait," said Novak.'],
])('%s', (_, text, expected) => {
  expect(plainMarks(text)).toBe(expected);
});

it('keeps every offset, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab .,"“”‘’„‚«»‹›「」\n') });
  fc.assert(fc.property(text, (printed) => plainMarks(printed).length === printed.length));
});
