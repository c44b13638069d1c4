/** Text that no writer wrote, of any length. */
export interface HostileText {
  readonly name: string;
  /** The `n`th piece of the text, made up by its number; an empty line parts paragraphs. */
  readonly piece: (n: number) => string;
}

const always =
  (piece: string): HostileText['piece'] =>
  () =>
    piece;
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to va we'.split(' ');

/** A name of its own for each number: "Baceda", "Difogu". */
function nameOf(n: number): string {
  let letters = '';
  for (let left = n + 17; left > 0; left = Math.floor(left / SYLLABLES.length))
    letters += SYLLABLES[left % SYLLABLES.length];
  return letters[0]!.toUpperCase() + letters.slice(1);
}

const VERBS = 'said told added warned claimed asked denied reported announced insisted'.split(' ');

/** What hostile pages are made of: `tests/fuzz` throws it in bits, the bench of hostile text at length. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'one word of one letter', piece: always('a') },
  { name: 'one capital word', piece: always('Aa') },
  { name: 'one word over and over', piece: always('said ') },
  { name: 'capitals', piece: always('Ada Novak Minister ') },
  { name: 'quotation marks that never close', piece: always('“Ada Novak said ') },
  { name: 'quotation marks that only close', piece: always('the quay” ') },
  { name: 'straight marks', piece: always('" ') },
  { name: 'apostrophes', piece: always("' ") },
  { name: 'two apostrophes', piece: always("'' it ") },
  { name: 'marks within marks', piece: always('“‘') },
  { name: 'brackets', piece: always('([{') },
  { name: 'full stops', piece: always('. ') },
  { name: 'full stops without a space', piece: always('.') },
  { name: 'abbreviations', piece: always('U.S. Mr. ') },
  { name: 'commas', piece: always('Novak, ') },
  { name: 'dashes', piece: always('— ') },
  { name: 'hyphens in one word', piece: always('a-') },
  { name: 'spaces', piece: always(' ') },
  { name: 'spaces that do not break', piece: always('\u00a0') },
  { name: 'digits', piece: always('1') },
  { name: 'numbers', piece: always('1,000 ') },
  { name: 'credits', piece: always('(AP) — ') },
  { name: 'accents upon accents', piece: always('a\u0301\u0301') },
  { name: 'right-to-left overrides', piece: always('\u202esaid\u202c the quay ') },
  { name: 'lone surrogates', piece: always('\ud800 said \udfff ') },
  { name: 'signs of two units', piece: always('😀') },
  { name: 'letters without case', piece: always('漢字') },
  { name: 'letters of no width', piece: always('\u200b\u00ad') },
  { name: 'nul', piece: always('\0') },
  { name: 'paragraphs of one letter', piece: always('a\n\n') },
  { name: 'paragraphs of one mark', piece: always('“\n\n') },
  {
    name: 'credits in paragraphs',
    piece: always('NORDA (AP) — “It will reopen,” Ada Novak told reporters, he said.\n\n'),
  },
  { name: 'clauses within clauses', piece: always('Ada Novak said that she told Bo Reed that ') },
  { name: 'citing of citing', piece: always('Reuters reported, citing TASS, ') },
  { name: 'relative clauses', piece: always('the minister who said the quay which ') },
  { name: 'one sentence of short quotations', piece: always('“a” and ') },
  { name: 'quotations of he and she', piece: (n) => `“It will,” ${n % 2 ? 'he' : 'she'} said. ` },
  { name: 'thousands of names', piece: (n) => `${nameOf(n)} ${nameOf(n * 7 + 3)}, ` },
  { name: 'thousands of names that speak', piece: (n) => `${nameOf(n)} ${nameOf(n * 7 + 3)} said the quay was shut. ` },
  { name: 'thousands of one surname', piece: (n) => `${nameOf(n)} Novak said Novak would go.\n\n` },
  { name: 'thousands of one given name', piece: (n) => `“No,” Ada ${nameOf(n)} said.\n\n` },
  { name: 'one name thousands of times', piece: (n) => `Ada Novak spoke to Bo Reed. ${n % 5 ? '' : 'He said no. '}` },
  {
    name: 'thousands of media',
    piece: (n) => `The ${nameOf(n)} Times reported that ${nameOf(n + 1)} News told it so. `,
  },
  { name: 'thousands of cues', piece: (n) => `${VERBS[n % VERBS.length]} ` },
  { name: 'thousands of cues with commas', piece: (n) => `he ${VERBS[n % VERBS.length]}, ` },
  { name: 'thousands of places in time', piece: always('on Monday at a meeting in Norda ') },
  { name: 'turns of a dialogue', piece: (n) => (n % 2 ? 'Q: Why?\n\n' : 'NOVAK: It rained.\n\n') },
  { name: 'one sentence of quotations and cues', piece: always('“a” he said and ') },
  { name: 'one sentence of inserted cues', piece: always('the quay, he said, ') },
  { name: 'one sentence of the paper and the agency', piece: always('the Marsh Times said the agency ') },
  { name: 'headline after headline', piece: (n) => `${nameOf(n)}: Quay To Shut, Says Minister\n\n` },
];

/** The text of so many UTF-16 code units, give or take a piece. */
export function hostileText({ piece }: HostileText, length: number): string {
  const pieces: string[] = [];
  for (let n = 0, sum = 0; sum < length; n++) {
    pieces.push(piece(n));
    sum += pieces[n]!.length;
  }
  return pieces.join('');
}
