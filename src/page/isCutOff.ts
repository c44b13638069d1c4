import type { Segment } from './Segment';

const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep|unlock|access)|(?:to|and) (?:continue|keep) reading|continue reading (?:this|your|with|for)|already a subscriber|for subscribers only|subscribers? only|exclusive to subscribers|is (?:only )?(?:for|available to|reserved for) (?:subscribers|members)|log ?in to (?:continue|read)|register (?:now )?to (?:continue|read)|unlock (?:this|the full)|read the full (?:story|article))\b/i;
/** A complete text that is shorter than this (characters) is rare; a longer one beside a paywall's words is mostly whole. */
const SHORT = 2_500;
const VERY_SHORT = 1_200;
const TEASER = 250;

/** Whether a paywall or a teaser cut the text off, by its length, its end and the page's invitations to pay. */
export function isCutOff(paragraphs: readonly string[], segments: readonly Segment[], free: boolean | null): boolean {
  const length = paragraphs.reduce((sum, { length }) => sum + length, 0);
  if (length > SHORT) return false;
  if (/(?:…|\.\.\.|\[…\])$/.test(paragraphs.at(-1) ?? '') && length < VERY_SHORT) return true;
  if (free === false || length < TEASER) return true;
  return length < VERY_SHORT && segments.some(({ text }) => text.length < 300 && PAYWALL.test(text));
}
