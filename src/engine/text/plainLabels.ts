import type { Block } from '../../model/Block';
import { FUNCTION_WORDS } from '../lexicon/functionWords';
import { findDialogue } from './findDialogue';

const SMALL = /\p{Ll}/u;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** Behind a comma or bracket words so short are initials of a body: "ABC ANCHOR". */
const MOST_INITIALS = 3;

/**
 * The labels of a transcript that are printed in capitals as names and offices are elsewhere ("REAR ADM. ADA NOVAK, HOST:" as "Rear Adm. Ada
 * Novak, Host:"), so that they are read as such; lengths stay. The same blocks where there are none.
 */
export function plainLabels(blocks: readonly Block[]): readonly Block[] {
  const labels = new Map(findDialogue(blocks).map(({ block, labelEnd }) => [block, labelEnd]));
  if (labels.size === 0) return blocks;
  const printed = formsOf(blocks);
  return blocks.map((block, b) => {
    const end = labels.get(b) ?? 0;
    const label = block.text.slice(0, end);
    if (end < 2 || SMALL.test(label)) return block;
    const office = label.search(/[,(]/u);
    const plain = label.replace(
      WORD,
      (word, at: number) => printed.get(word) ?? plainWord(word, office >= 0 && at > office),
    );
    return plain.length === end ? { ...block, text: plain + block.text.slice(end) } : block;
  });
}

function plainWord(word: string, inOffice: boolean): string {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.has(lower)) return lower;
  if (inOffice && word.length <= MOST_INITIALS) return word;
  // "O’BRIEN" is two parts, "KIRWAN'S" one.
  return lower.replace(/^\p{L}|(?<=^\p{L}{1,2}[’'])\p{L}(?=\p{L})/gu, (first) => first.toUpperCase());
}

/** How words that begin with a capital are printed where they are not all capitals, by their form in capitals: "MCDONALD" is "McDonald". */
function formsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { text } of blocks)
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}’']+/gu)) {
      const loud = word.toUpperCase();
      if (word !== loud && loud.length === word.length && !forms.has(loud)) forms.set(loud, word);
    }
  return forms;
}
