const RUN = { capital: 1, small: 2, digit: 3, hyphen: 4, stop: 5, sign: 6 } as const;
const RUNS = 5;
/** One more than the kinds of runs. */
const BASE = 7;

function runOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code > 0x40 && code < 0x5b) return RUN.capital;
  if (code > 0x60 && code < 0x7b) return RUN.small;
  if (code > 0x2f && code < 0x3a) return RUN.digit;
  if (code === 0x2d) return RUN.hyphen;
  if (code === 0x2e) return RUN.stop;
  if (code < 0x80) return RUN.sign;
  return text[i] === text[i]!.toLowerCase() ? RUN.small : RUN.capital;
}

/** The shape of a word as a number: its first five runs of capitals, small letters, digits, hyphens, stops or other signs, and whether it has one, two, three letters or more. */
export function shapeOfWord(text: string): number {
  let shape = 0;
  let last = 0;
  for (let i = 0, runs = 0; i < text.length && runs < RUNS; i++) {
    const run = runOf(text, i);
    if (run === last) continue;
    shape = shape * BASE + run;
    last = run;
    runs++;
  }
  return shape * 4 + Math.min(3, text.length - 1);
}
