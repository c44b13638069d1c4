import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../src/engine/statements/DraftStatement';
import { withSetOff } from '../../../src/engine/statements/withSetOff';
import type { Block } from '../../../src/model/Block';

const POST =
  'The ferry will not sail before Monday, and “nobody” knows why. https://norda.example/x pic.norda.example/y';
const LINE = '— Ada Novak (@novak) March 5, 2031';
const author = { block: 2, start: 2, end: 11 };
const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', text: 'The harbour master told the city on Wednesday.' },
  { kind: 'blockquote', text: POST, author },
  { kind: 'blockquote', text: LINE },
  { kind: 'paragraph', text: 'Brun Oke said he would walk.' },
];

function draft(block: number, words: string, part: Partial<DraftStatement> = {}): DraftStatement {
  const start = BLOCKS[block]!.text.indexOf(words);
  const content = [{ block, start, end: start + words.length, text: words }];
  const made = { kind: 'indirect', source: [], cue: [], confidence: 0.5, sayable: false, foundBy: ['tagger'] } as const;
  return { ...made, content, within: null, continues: null, ...part };
}
const source = [{ block: 1, start: 0, end: 9, text: 'The ferry' }];
const told = (drafts: readonly DraftStatement[]) =>
  drafts.map(({ foundBy, content, within, continues }) => [foundBy[0], content[0]?.text, within, continues]);

describe('withSetOff', () => {
  it('makes a statement of a post, by the line that names its author, without the addresses behind it', () => {
    const [made] = withSetOff([], BLOCKS);
    expect(made).toMatchObject({ kind: 'direct', sayable: true, source: [{ text: 'Ada Novak', block: 2 }] });
    expect(made?.content.map(({ text }) => text)).toEqual([POST.slice(0, POST.indexOf(' https'))]);
  });

  it('makes one of all paragraphs of a quotation', () => {
    const blocks = [BLOCKS[1]!, BLOCKS[1]!, BLOCKS[2]!];
    expect(withSetOff([], blocks).map(({ content }) => content.map(({ block }) => block))).toEqual([[0, 1]]);
  });

  it('takes away what was found in it but quotations that somebody else is credited for, and keeps what points at what', () => {
    const drafts = [
      draft(0, 'told'),
      draft(1, 'nobody', { kind: 'direct' }),
      draft(1, 'nobody knows', { source }),
      draft(1, 'nobody', { kind: 'direct', source }),
      draft(2, 'March 5'),
      draft(3, 'walk', { continues: 1, within: 0 }),
    ];
    expect(told(withSetOff(drafts, BLOCKS))).toEqual([
      ['tagger', 'told', null, null],
      ['set-off', POST.slice(0, POST.indexOf(' https')), null, null],
      ['tagger', 'nobody', 1, null],
      ['tagger', 'walk', 0, null],
    ]);
  });

  it.each([
    ['a block that is not there', { ...author, block: 9 }],
    ['its own block', { ...author, block: 1 }],
    ['more than the line', { ...author, end: 900 }],
    ['nothing', { ...author, end: 2 }],
  ])('believes no author in %s', (_, wrong) => {
    const blocks = BLOCKS.map((block) => (block.author ? { ...block, author: wrong } : block));
    expect(withSetOff([draft(0, 'told')], blocks)).toHaveLength(1);
  });

  it('can be switched off', () => {
    expect(withSetOff([], BLOCKS, (name) => name !== 'set-off')).toEqual([]);
  });
});
