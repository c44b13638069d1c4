import { expect, test } from 'vitest';
import { parsePassages } from '../../../scripts/hearsay/parsePassages';
import { readHearsay } from '../../../scripts/hearsay/readHearsay';

test('every file is in order', () => {
  const passages = readHearsay();
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  for (const { text, statements } of passages)
    for (const { source, cue, content } of statements)
      for (const [start, end] of [...source, ...cue, ...content])
        expect(text.slice(start, end).trim(), `${start}–${end}`).not.toBe('');
});

const PASSAGE = `=== made-1
outlet: The Halm Courier
TEXT
{c1:"We will wait,"} {s1:Ada Novak} {q1:said}.
LABELS
1 speaker "Ada Novak" person
AGENCIES
END
`;

test.each([
  ['a mark that is never closed', PASSAGE.replace('{q1:said}', '{q1:said'), 'made-1: mark q1 is never closed'],
  ['a statement without a label', PASSAGE.replace('1 speaker', '2 speaker'), 'made-1: statement 1 has no label'],
  ['an unknown kind', PASSAGE.replace('person', 'ghost'), 'label not understood'],
  ['no end', PASSAGE.replace('END\n', ''), 'made-1: no END'],
])('tells of %s', (_, source, fault) => {
  const faults: string[] = [];
  parsePassages(source, 'brit', (one) => faults.push(one));
  expect(faults.join('\n')).toContain(fault);
});
