/** Characters that take no room: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
/** Single spaces, which are nearly all there is, are left as they are. */
const WHITE = /(?! \S)[\t\n\f\r ]+/g;
const NOT_WHITE = /[^\t\n\f\r ]/;

/** `text` with `data` after it as a browser shows them: white space collapsed, none at the start, unseen characters left out. */
export function appendCollapsed(text: string, data: string): string {
  const afterSpace = text === '' || text.endsWith(' ');
  // Most text nodes stand between elements and hold nothing else.
  if (afterSpace && !NOT_WHITE.test(data)) return text;
  const shown = data.replace(UNSEEN, '').replace(WHITE, ' ');
  return text + (afterSpace && shown.startsWith(' ') ? shown.slice(1) : shown);
}

/**
 * Where in `data` the character number `shown` of its collapsed form stands (both counted from 0), given whether the
 * text before it ended in a space (or was empty). `data.length` where there are fewer characters.
 */
export function offsetInData(data: string, shown: number, afterSpace: boolean): number {
  let space = afterSpace;
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) continue;
    const white = code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
    if (white && space) continue;
    if (seen === shown) return at;
    seen++;
    space = white;
  }
  return data.length;
}
