import { LetterPattern } from '../text/LetterPattern';
import { lowerInPlace } from '../text/lowerInPlace';

/** Words before a place in which the text may have told whose a paper is, in UTF-16 code units. */
const PAPER_REACH = 700;

const ISSUED = new LetterPattern(
  /^\p{L}+\s(?:of|by|from|issued by|released by|written by)\sthe\s((?:\p{L}[\p{L}’'-]*\s){0,4}?(?:agency|ministry|department|committee|council|board|office|bureau|authority|police|commission|company|union|party|campaign|government|court|institute|university|group))\b/u,
);

/** The body that the text shortly before says issued a paper: "an internal memo of the roads agency … The memo warns". */
export function issuerTold(texts: readonly string[], block: number, start: number, head: string): string | null {
  const before = `${block > 0 ? texts[block - 1]!.slice(-PAPER_REACH) : ''} ${texts[block]!.slice(Math.max(0, start - PAPER_REACH), start)}`;
  const at = lowerInPlace(before).lastIndexOf(`${head} `);
  if (at < 0) return null;
  const told = before.slice(at);
  const found = ISSUED.for(told).exec(told);
  return found?.[1] ?? null;
}
