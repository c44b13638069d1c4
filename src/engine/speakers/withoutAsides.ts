import type { Word } from '../text/readWords';
import { wordSet } from '../text/wordSet';
import { isManner } from './isManner';

/** What may stand before or behind the noun phrase without being part of it: "as Novak", "Novak and Voss both", "the minister later". */
const ASIDE_BEFORE = wordSet(
  'as but and or while when whenever if so because although though even maybe perhaps meanwhile however then still yet also later earlier reportedly elsewhere nevertheless nonetheless instead separately additionally furthermore moreover finally similarly previously indeed overall eventually by',
);
const ASIDE_BEHIND = wordSet(
  'both all each also then later often sometimes once recently repeatedly himself herself themselves itself alike too now still already never always even just only reportedly allegedly there here today yesterday earlier again together',
);

function isAsideBehind(word: Word): boolean {
  if (ASIDE_BEHIND.has(word.lower)) return true;
  return word.text === word.lower && isManner(word.lower);
}

/** A source's words without what stands around its noun phrase; at least one. */
export function withoutAsides(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && ASIDE_BEFORE.has(words[from]!.lower)) from++;
  while (to - 1 > from && isAsideBehind(words[to - 1]!)) to--;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}
