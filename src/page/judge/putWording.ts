import { isBoilerplate } from '../isBoilerplate';
import { hasPhotoCredit, isCaption } from '../isCaption';
import { isCopyrightLine, isCreditLine } from '../isCreditLine';
import type { Segment } from '../Segment';
import type { TraitRow } from './TraitRow';

/** Elements that text stands in, from labels to running text; all others in between. */
const TAGS =
  'a button th dt td figcaption header footer span section div article main li dd h6 h5 h4 h3 h2 h1 pre blockquote p'.split(
    ' ',
  );

/** How far into a segment its wording is looked at, characters. */
const SAMPLE = 600;

const ENDS: readonly string[] = ['.!?', `"')]`, '\x85', ':;,'];

function codeOfEnd(text: string): number {
  const last = text.at(-1)!;
  return 1 + ENDS.findIndex((signs) => signs.includes(last));
}

function codeOfStart(text: string): number {
  const first = text[0]!;
  if (`"'«`.includes(first)) return 4;
  if (first !== first.toLowerCase()) return 3;
  if (first !== first.toUpperCase()) return 2;
  return /\d/.test(first) ? 1 : 0;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How a segment reads, whatever stands around it. */
export function putWording(row: TraitRow, segment: Segment): void {
  const { latin: text, linked, bold, tag, heading } = segment;
  const sample = text.slice(0, SAMPLE);
  row.size(text.length);
  row.share(linked, text.length);
  row.share(bold, text.length);
  const words = count(sample, /\S+/g);
  row.put(words);
  row.share(sample.length, 12 * words);
  row.put(codeOfEnd(text));
  row.put(codeOfStart(text));
  row.put(count(sample, /[.!?]["')]?(?:\s|$)/g));
  row.put(count(sample, /,/g));
  row.put(count(sample, /"/g));
  row.share(3 * count(sample, /\d/g), sample.length);
  row.share(count(sample, /(?<![A-Za-zªÀ-ÿ'])[A-ZÀ-Þ]/g), words);
  row.share(count(sample, /[A-ZÀ-Þ]/g), sample.length);
  row.put(count(sample, /[|·»:/]/g));
  row.put(count(sample, /\b(?:you|your|we|our|us)\b/gi));
  row.flag(segment.prose);
  row.flag(isCaption(text));
  row.flag(hasPhotoCredit(text));
  row.flag(isBoilerplate(text));
  row.put((isCreditLine(text) ? 1 : 0) + (isCopyrightLine(text) ? 2 : 0));
  row.put(heading === null ? 0 : 7 - Number(heading[1]));
  row.put(TAGS.indexOf(tag) + 1);
  row.put(segment.inline & 63);
}
