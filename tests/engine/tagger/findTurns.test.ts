import { describe, expect, it } from 'vitest';
import { findTurns } from '../../../src/engine/tagger/findTurns';
import { readText } from '../../../src/engine/tagger/readText';
import type { TokenSpan } from '../../../src/engine/tagger/windowAround';
import type { Block } from '../../../src/model/Block';
import { NOTHING_LEARNED } from './nothingLearned';

/** Who speaks and how many tokens it takes, of each turn. */
function turns(...paragraphs: string[]): [string, number][] {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const text = readText(blocks, NOTHING_LEARNED);
  const { tokens } = text;
  const printed = ({ from, to }: TokenSpan): string =>
    blocks[tokens.block[from]!]!.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  return findTurns(text).map(({ source, content }) => [printed(source!), content[0]!.to - content[0]!.from]);
}

describe('findTurns', () => {
  it('reads who speaks in a transcript', () => {
    expect(
      turns('The hearing, in part:', 'SEN. ADA NOVAK: Did it close?', 'HALE: It did.', 'SEN. ADA NOVAK: Why?'),
    ).toEqual([
      ['SEN. ADA NOVAK', 4],
      ['HALE', 3],
      ['SEN. ADA NOVAK', 2],
    ]);
  });

  it('passes over a quotation mark before each turn', () => {
    expect(turns('“NOVAK: We sail.', '“HALE: When?', '“NOVAK: Now.”')).toHaveLength(3);
  });

  it.each([
    ['headings of which none comes back', ['UPDATE: It closed.', 'NOTE: Times are local.', 'MORE: See the map.']],
    ['questions and answers', ['Q: Did it close?', 'A: It did.', 'Q: Why?', 'A: Ice.']],
    ['two labels', ['NOVAK: We sail.', 'NOVAK: Now.']],
    ['names in small letters, which the next stage reads', ['Novak: We sail.', 'Hale: When?', 'Novak: Now.']],
    ['a label with nothing behind it', ['NOVAK:', 'HALE:', 'NOVAK:']],
  ])('leaves alone %s', (_, paragraphs) => {
    expect(turns(...paragraphs)).toEqual([]);
  });
});
