import { FOLDS } from '../hearsay/foldOfPassage';

/** The part of each article of PolNeAR, side by side with them: equal parts in the order of their months; a month at a border is divided as it is stored. */
export function partsByMonth(lines: readonly { readonly date: string }[]): Int32Array {
  const month = lines.map(({ date }) => date.slice(0, 7));
  const order = lines.map((_, i) => i).sort((a, b) => (month[a]! < month[b]! ? -1 : month[a]! > month[b]! ? 1 : a - b));
  const out = new Int32Array(lines.length);
  order.forEach((line, place) => {
    out[line] = Math.floor((place * FOLDS) / lines.length);
  });
  return out;
}
