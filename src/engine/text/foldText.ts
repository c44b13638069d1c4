const FOLDED = new Map<number, string>();
const fold = (to: string, from: string): void => {
  for (const c of from) FOLDED.set(c.charCodeAt(0), to);
};
fold('"', '“”„‟«»＂');
fold("'", '‘’‚‛′`´ʼ＇');
fold('-', '‐‑‒–—―−');
fold(' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\f\v');

/**
 * The same text with straight quotation marks, plain hyphens for every dash and plain spaces.
 * Every character is replaced by exactly one, so offsets into the folded text are offsets into the text.
 */
export function foldText(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Of plain ASCII only the backtick and some white space are in the table.
    if (code > 13 && code < 0x80 && code !== 0x60) continue;
    const to = FOLDED.get(code);
    if (to === undefined) continue;
    out += text.slice(from, i) + to;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
