import { PHOTO_WORDS } from '../lexicon/creditWords';
import { LetterPattern } from '../text/LetterPattern';
import type { Token } from '../text/splitTokens';
import type { CreditName } from './findCreditNames';

const TWO_CAPITALS = new LetterPattern(/\p{Lu}{2}/u);
const hasSmall = (text: string): boolean => text !== text.toUpperCase();

/** Whether a line reads like a picture's caption with its credit: "Ada Novak/AP", "Photo: AFP". */
export const isCaption = (text: string): boolean => /\/ ?[A-Z]/u.test(text) || PHOTO_WORDS.test(text.toLowerCase());

/** In a caption a short name counts beside a stroke, a bracket, a colon or at the end: "Ada Novak/AP", "Photo: AFP". */
export function inPhotoPosition(tokens: readonly Token[], named: CreditName): boolean {
  if (named.sure) return true;
  const name = tokens[named.from]!.text;
  const before = tokens[named.from - 1]?.text ?? '';
  const after = tokens[named.to]?.text ?? '';
  const closed = after === '' || /^[/)\]|.]$|^(?:via|Photo|file|File|photo|handout)$/u.test(after);
  if (/^(?:via|by|by:|for|from|courtesy|Photo|the)$/u.test(before)) return true;
  // "Petra at night" is a place; "AAP: Ada Reed" is not.
  if (/^[/([|:-]$/u.test(before)) return closed || TWO_CAPITALS.for(name).test(name);
  return closed && (after !== '' || before === '' || !hasSmall(before[0]!));
}
