import { PARTS } from '../hearsay/foldOfPassage';

/** The part of each article of PolNeAR, which no other corpus knows of: equal parts in the order of their months, so that no part is learned from with the same week's news in another. */
export function partsByMonth(lines: readonly { readonly date: string }[]): Int32Array {
  const month = lines.map(({ date }) => date.slice(0, 7));
  const order = lines.map((_, i) => i).sort((a, b) => (month[a]! < month[b]! ? -1 : month[a]! > month[b]! ? 1 : a - b));
  const out = new Int32Array(lines.length);
  order.forEach((line, place) => {
    out[line] = Math.floor((place * PARTS) / lines.length);
  });
  return out;
}
