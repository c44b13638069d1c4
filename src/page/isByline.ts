import { isMostlyLink } from './isMostlyLink';
import { type Segment, Trait } from './Segment';

const MAX_LENGTH = 250;
/** "By Ada Novak", "Story by", also where the page has lost the space after "By". */
const BY = /^(?:by|story by|words by|reporting by|written by)\s{0,2}(?::\s?)?(?:[A-ZÀ-Þ]|the )/i;
/** A word of a line that is nothing but names, places and what joins them: "NORDA WIRE, PORT HALE". */
const NAME_WORD = /^(?:[A-ZÀ-Þ][A-Za-zªÀ-ÿ.'-]{0,30}|and|of|the|for|in|&|[,/|·-])$/;

/**
 * Whether a segment tells who wrote the article: by what the page calls it, or by its wording near the top.
 * @param early it stands before or at the start of the text.
 */
export function isByline(segment: Segment, traits: number, early: boolean): boolean {
  const { latin: text } = segment;
  if (text.length > MAX_LENGTH || (traits & (Trait.Clutter | Trait.Embed)) !== 0) return false;
  if ((traits & Trait.Byline) !== 0) return !segment.prose || text.length < 90;
  if (!early) return false;
  if ((segment.inline & Trait.Byline) !== 0 && text.length <= 150) return true;
  if (text.length > 160 || /[.!?]$/.test(text)) return false;
  return BY.test(text) || (/[,/|]/.test(text) && text.length <= 80 && !isMostlyLink(segment) && areNamesOnly(text));
}

function areNamesOnly(text: string): boolean {
  const words = text
    .replace(/([,/|])/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length >= 3 && words.length <= 14 && words.every((word) => NAME_WORD.test(word));
}
