import { bareWords } from './bareWords';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Titles that are no part of a name. */
const TITLES = words(
  'mr mrs ms dr prof sir lord lady sheikh president minister premier senator sen rep gov governor judge justice general gen major maj colonel col captain capt sergeant sgt lieutenant lt officer the',
);
const SUFFIXES = words('jr sr ii iii iv');
/** Names of several parts that share so much of the longer one are one name. */
const MOST = 0.6;

function partsOf(name: string): string[] {
  const parts = bareWords(name)
    .split(' ')
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  while (parts.length > 1 && TITLES.has(parts[0]!)) parts.shift();
  return parts;
}

/** Whether two first names may be one: an initial, or a short form of the other. */
const isSameFirst = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1)) || a.startsWith(b) || b.startsWith(a);

/** Whether a name is the full name that is looked for: titles do not count, a first name may be shortened; a surname alone is too little. */
export function isSameName(wanted: string, got: string): boolean {
  const [a, b] = [partsOf(wanted), partsOf(got)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) === b.at(-1) && b.length > 1 && isSameFirst(a[0]!, b[0]!)) return true;
  return b.filter((word) => a.includes(word)).length / Math.max(a.length, b.length) >= MOST;
}
