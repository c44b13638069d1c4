/** What the letter classes come to in plain text. */
const PLAIN_CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };
/** ASCII and the signs that English print adds; none of them is a letter, a digit or an accent. */
const PLAIN_TEXT = /^[\t\n\r -~\u00a0‘’“”–—…]*$/u;

/**
 * A pattern with letter classes that is asked of plain text in ASCII classes: the same matches. A pattern that repeats `\p{L}` takes up to
 * 10 ms to compile when first asked, its plain form a tenth of that; most pages never need the full one.
 */
export class LetterPattern {
  #plain: RegExp | null = null;

  /** @param full its letter classes are `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and, within brackets, `\p{M}` */
  constructor(private readonly full: RegExp) {}

  /** The form to ask of a text. */
  for(text: string): RegExp {
    if (!PLAIN_TEXT.test(text)) return this.full;
    this.#plain ??= new RegExp(plainSource(this.full.source), this.full.flags.replace('u', ''));
    return this.#plain;
  }
}

function plainSource(source: string): string {
  let within = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (part, letters?: string) => {
    if (part === '[') within = true;
    else if (part === ']') within = false;
    if (letters === undefined) return part;
    const plain = PLAIN_CLASSES[letters];
    if (plain === undefined) throw new Error(`no plain form of \\p{${letters}}`);
    return within ? plain : `[${plain}]`;
  });
}
