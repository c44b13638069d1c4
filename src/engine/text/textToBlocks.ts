import type { Block, BlockKind } from '../../model/Block';

/** A headline or subhead is a short line that does not end as a sentence does. 16 words hold all but 2 % of headlines. */
const MAX_HEAD_WORDS = 26;
const MAX_SUBHEAD_WORDS = 14;

const endsSentence = (line: string): boolean => /[.!?…:;,"”’')\]]$/u.test(line);
/** "… stray dogs. PTI": a sentence with its sign-off is no subhead. */
const hasSentence = (line: string): boolean => /\p{Ll}[.!?]["”’)]? +\p{Lu}/u.test(line);
const words = (line: string): number => line.split(/\s+/u).length;

function kindOf(line: string, first: boolean): BlockKind {
  const count = words(line);
  if (first) return count <= MAX_HEAD_WORDS && !/[.!?…]["”’')\]]?$/u.test(line) ? 'headline' : 'paragraph';
  if (
    count <= MAX_SUBHEAD_WORDS &&
    count > 1 &&
    !endsSentence(line) &&
    !hasSentence(line) &&
    !/^["“‘'([•*-]/u.test(line)
  )
    return 'subhead';
  return 'paragraph';
}

/**
 * Plain text as blocks: paragraphs parted by empty lines, the first line the headline where it reads like one.
 * `starts[i]` is the offset in `text` (UTF-16 code units) of the first character of `blocks[i].text`;
 * a block's text is a plain slice of `text`, so offsets add up.
 */
export function textToBlocks(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  const push = (from: number, to: number): void => {
    while (from < to && text.charCodeAt(from) <= 32) from++;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    if (from === to) return;
    const line = text.slice(from, to);
    blocks.push({ kind: kindOf(line, blocks.length === 0), text: line });
    starts.push(from);
  };
  let from = 0;
  const gap = /\n[^\S\n]{0,80}\n/gu;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    push(from, match.index);
    from = match.index + match[0].length - 1;
    gap.lastIndex = from;
  }
  push(from, text.length);
  return { blocks, starts };
}
