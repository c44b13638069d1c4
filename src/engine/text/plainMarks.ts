import { isSpaceAt } from './isSpaceAt';
import { letterAt } from './letterAt';

/** A text without any of these prints its marks as English does. */
const OTHER_MARKS = /[„‚‘«»‹›「」『』❝❞]|\S“|(?:^|[\s(])”/u;
/** Marks that open or close wherever they stand. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['『', '“'],
  ['❝', '“'],
  ['」', '”'],
  ['』', '”'],
  ['❞', '”'],
]);
/** What stands before a mark that opens, besides white space. */
const OPENS_BEFORE = '([{-‐‑‒–—―"\'“‘:/';
/** What stands behind a mark that closes, besides white space. */
const CLOSES_BEHIND = ',.;:!?…)]}-‐‑‒–—―"\'”’';

/**
 * The same text with English quotation marks where those of other houses („…“, «…», »…«, ‹…›, ‚…‘, 「…」), or English ones turned the wrong way,
 * open or close. Every mark is replaced by one of the same length, so offsets stay. Linear in the text's length.
 */
export function plainMarks(text: string): string {
  if (!OTHER_MARKS.test(text)) return text;
  let out = '';
  let from = 0;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xab) continue;
    const plain = plainMark(text, i, open);
    if (plain === '“') open = true;
    else if (plain === '”') open = false;
    if (plain === null || plain === text[i]) continue;
    out += text.slice(from, i) + plain;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The English mark for the sign at `i`, or null where it is none. `open`: a double quotation is. */
function plainMark(text: string, i: number, open: boolean): string | null {
  const sign = text[i]!;
  switch (sign) {
    case '„':
    case '“':
      return closes(text, i) ? '”' : '“';
    case '”':
      return !open && opens(text, i) ? '“' : '”';
    case '«':
      return closes(text, i) ? '”' : '“';
    case '»':
      return opens(text, i) ? '“' : '”';
    // Arrows between spaces are no marks, nor is a comma typed low.
    case '‹':
    case '›':
      return closes(text, i) ? '’' : opens(text, i) ? '‘' : null;
    case '‚':
      return opens(text, i) ? '‘' : null;
    case '‘':
      return closes(text, i) ? '’' : null;
    default:
      return ALWAYS.get(sign) ?? null;
  }
}

/** Something ends right before the mark, and nothing begins right behind it. */
const closes = (text: string, i: number): boolean =>
  i > 0 &&
  !isSpaceAt(text, i - 1) &&
  !OPENS_BEFORE.includes(text[i - 1]!) &&
  (i + 1 >= text.length || isSpaceAt(text, i + 1) || CLOSES_BEHIND.includes(text[i + 1]!));

/** A word begins right behind the mark, and none ends right before it. */
const opens = (text: string, i: number): boolean =>
  (i === 0 || isSpaceAt(text, i - 1) || OPENS_BEFORE.includes(text[i - 1]!)) && letterAt(text, i + 1) > 0;
