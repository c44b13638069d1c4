import { NAME_SUFFIXES } from '../lexicon/nameSuffixes';
import type { Word } from '../text/readWords';
import { mayBeName } from './mayBeName';
import type { NamedWords } from './NamedWords';
import { NAME_KIND } from './NameKind';

/** How likely a lone word is taken to be of the kind of the longer name it is part of. */
const PART = 0.5;

/** The last word of a full name that is no generation: "Reed" of Otto Reed III. */
function surnameOf(words: readonly Word[], from: number, to: number): string {
  let last = to - 1;
  while (last > from && NAME_SUFFIXES.has(words[last]!.lower)) last--;
  return words[last]!.lower;
}

/** The last words of people's full names among some names, lower-cased. */
function surnamesOf(
  blocks: readonly (readonly Word[])[],
  names: readonly (readonly NamedWords[])[],
): ReadonlySet<string> {
  const found = new Set<string>();
  names.forEach((list, b) => {
    for (const { kind, from, to } of list)
      if (kind === NAME_KIND.person && to - from > 1) found.add(surnameOf(blocks[b]!, from, to));
  });
  return found;
}

/**
 * The names of an article with those lone words added that are the surname of somebody it names in full, and that the judge took for no name: "Cook" beside Tim
 * Cook.
 *
 * @param isOrdinary whether a word of a block may have its capital from where it stands alone
 */
export function withPartsOfNames(
  blocks: readonly (readonly Word[])[],
  names: readonly (readonly NamedWords[])[],
  isOrdinary: (word: Word, block: number) => boolean,
): NamedWords[][] {
  const surnames = surnamesOf(blocks, names);
  return names.map((list, b) => {
    const words = blocks[b]!;
    const taken = new Uint8Array(words.length);
    for (const { from, to } of list) taken.fill(1, from, to);
    const added: NamedWords[] = [];
    words.forEach((word, i) => {
      if (taken[i] || !surnames.has(word.lower) || !mayBeName(word)) return;
      if (isOrdinary(word, b)) return;
      added.push({ start: word.start, end: word.end, from: i, to: i + 1, kind: NAME_KIND.person, chance: PART });
    });
    return added.length === 0 ? [...list] : [...list, ...added].sort((x, y) => x.from - y.from);
  });
}
