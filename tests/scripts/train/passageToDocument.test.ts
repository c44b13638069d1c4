import { expect, test } from 'vitest';
import { parsePassages } from '../../../scripts/hearsay/parsePassages';
import type { GoldDocument, TokenRanges } from '../../../scripts/train/GoldDocument';
import { passageToDocument } from '../../../scripts/train/passageToDocument';

function documentOf(marked: string, speakers: number): GoldDocument {
  const labels = Array.from({ length: speakers }, (_, i) => `${i + 1} speaker "Ada Novak" person`).join('\n');
  const file = `=== made-1\noutlet: The Quay\nTEXT\n${marked}\nLABELS\n${labels}\nAGENCIES\nEND\n`;
  const [passage] = parsePassages(file, 'brit', (fault) => {
    throw new Error(fault);
  });
  return passageToDocument(passage!);
}

const wordsOf = ({ blocks, text: { tokens } }: GoldDocument, ranges: TokenRanges): string =>
  ranges
    .map(([from, to]) => blocks[tokens.block[from]!]!.text.slice(tokens.start[from], tokens.end[to - 1]))
    .join(' … ');

/** "source | cue | content" of each attribution. */
const attributionsOf = (document: GoldDocument): string[] =>
  document.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((ranges) => wordsOf(document, ranges)).join(' | '),
  );

test('gives spans as tokens, across fragments and blocks', () => {
  const document = documentOf(
    'A short day at the quay\n\n{c1:"We wait,"} {s1:she} {q1:said}. {c1:"Then we sail."}\n\nNothing more.',
    1,
  );
  expect(attributionsOf(document)).toEqual(['she | said | "We wait," … "Then we sail."']);
  expect(document).toMatchObject({ id: 'made-1', corpus: 'hearsay', swapped: false, fold: 1 });
});

test('leaves out what is told within the content of another', () => {
  const document = documentOf('{s1:Novak} {q1:said} {c1:{s2:the mate} {q2:had told} her {c2:the rope was torn}}.', 2);
  expect(attributionsOf(document)).toEqual(['Novak | said | the mate had told her the rope was torn']);
});

test('keeps two that say the same', () => {
  const document = documentOf('{s1:Novak} {q1:said}, and {s2:Breda} {q2:confirmed}, {c1:{c2:that the ferry sank}}.', 2);
  expect(attributionsOf(document)).toHaveLength(2);
});

test.each([
  ['{c1:Ferry pact needed}: {s1:minister}', 'minister | : | Ferry pact needed'],
  ['{s1:Minister}: {c1:Ferry pact needed}', 'Minister | : | Ferry pact needed'],
  ['{c1:Ferry pact needed} – {s1:minister}', 'minister | – | Ferry pact needed'],
  ['{c1:Ferry pact needed}, {s1:minister} {q1:says}', 'minister | says | Ferry pact needed'],
  ['{c1:Ferry pact needed}, {s1:minister}', 'minister |  | Ferry pact needed'],
])('a sign between content and source is the cue where no word is: %s', (marked, expected) => {
  expect(attributionsOf(documentOf(marked, 1))).toEqual([expected]);
});
