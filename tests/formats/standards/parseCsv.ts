/**
 * Rows of a CSV file as RFC 4180 has it, to the letter: fields in quotation marks may hold anything, with the marks doubled; others hold
 * no mark, comma or line's end; lines end with CRLF.
 * @throws Error where the text is none
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const field = (): string => {
    if (text[at] !== '"') {
      const [plain] = /^[^",\r\n]*/.exec(text.slice(at))!;
      at += plain.length;
      return plain;
    }
    let value = '';
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') value += text[at++];
      else {
        at++;
        return value;
      }
    }
    throw new Error('a field is not closed');
  };
  while (at < text.length) {
    row.push(field());
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor line’s end at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}
