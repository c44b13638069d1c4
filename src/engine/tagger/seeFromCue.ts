import { ROLE } from '../text/TokenReading';
import { step as stepOf } from './featuresOfToken';
import { QUOTE } from './Layout';
import { NEAR_QUOTE, type Scene } from './Scene';
import { type FirstPassSummary, SAME_CUE } from './sumUpFirstPass';
import type { Text } from './Text';
import type { TokenSpan } from './windowAround';
import { TAG } from './wordTags';

/** Words this close to the anchor may belong to the cue itself and are no rivals. */
const OWN_REACH = 2;
const MAX_RUNS = 3;

function nearQuotes(text: Text, anchor: number, { from, to }: TokenSpan): Uint8Array {
  const { quotation } = text.layout;
  const near = new Uint8Array(to - from);
  const own = quotation[anchor]!;
  let before = -1;
  for (let i = anchor - 1; i >= from && before < 0; i--)
    if (quotation[i]! >= 0 && quotation[i] !== own) before = quotation[i]!;
  let after = -1;
  for (let i = anchor + 1; i < to && after < 0; i++)
    if (quotation[i]! >= 0 && quotation[i] !== own) after = quotation[i]!;
  for (let i = from; i < to; i++) {
    const q = quotation[i]!;
    if (q < 0) continue;
    if (q === own) near[i - from] = NEAR_QUOTE.own;
    else if (q === before) near[i - from] = NEAR_QUOTE.before;
    else if (q === after) near[i - from] = NEAR_QUOTE.after;
    else near[i - from] = i < anchor ? NEAR_QUOTE.earlier : NEAR_QUOTE.later;
  }
  return near;
}

/** Which other cue serves each quotation of the window, and how far each is from the anchor. */
function serve(
  text: Text,
  anchor: number,
  { from, to }: TokenSpan,
  summary: FirstPassSummary,
): { served: Uint8Array; gap: Uint8Array } {
  const { quotation, quotationStart, quotationEnd } = text.layout;
  const served = new Uint8Array(to - from).fill(255);
  const gap = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    const q = quotation[i]!;
    if (q < 0) continue;
    if (i > from && quotation[i - 1] === q) {
      served[i - from] = served[i - from - 1]!;
      gap[i - from] = gap[i - from - 1]!;
      continue;
    }
    const isOwn = (cue: number): boolean => cue >= 0 && Math.abs(cue - anchor) <= SAME_CUE;
    const first = summary.cueOf[q]!;
    const next = summary.nextCueOf[q]!;
    const other = isOwn(first) ? next : first;
    const step = other < 0 ? 0 : summary.steps[4 * other + ROLE.cue]!;
    served[i - from] = step + (isOwn(first) || isOwn(next) ? 8 : 0) + (summary.alone[q] ? 16 : 0);
    const apart = anchor < quotationStart[q]! ? quotationStart[q]! - anchor - 1 : anchor - quotationEnd[q]!;
    gap[i - from] = stepOf(Math.max(0, apart));
  }
  return { served, gap };
}

/** Numbers the stretches in which the role has at least the given step, outward from the anchor on each side. */
function runsFromCue(
  anchor: number,
  { from, to }: TokenSpan,
  steps: Uint8Array,
  role: number,
  least: number,
): Uint8Array {
  const runs = new Uint8Array(to - from);
  for (const direction of [-1, 1]) {
    let number = 0;
    let inside = false;
    for (let i = anchor + direction; i >= from && i < to; i += direction) {
      const likely = steps[4 * i + role]! >= least;
      if (likely && !inside && number < MAX_RUNS) number++;
      inside = likely;
      if (likely) runs[i - from] = number;
    }
  }
  return runs;
}

/** Looks at the window from the cue at `anchor`: which quotation is which, and what lies between. */
export function seeFromCue(text: Text, anchor: number, window: TokenSpan, summary: FirstPassSummary): Scene {
  const { steps } = summary;
  const { from, to } = window;
  const { tag } = text.tokens;
  const { quote, sentence } = text.layout;
  const breaks = new Uint8Array(to - from);
  const rival = new Uint8Array(to - from);
  const between = new Uint8Array(to - from);
  for (const direction of [-1, 1]) {
    let commas = 0;
    let best = 0;
    let bits = 0;
    for (let i = anchor + direction; i >= from && i < to; i += direction) {
      breaks[i - from] = commas;
      rival[i - from] = best;
      between[i - from] = bits;
      const t = tag[i]!;
      if ((t === TAG.comma || t === TAG.dash || t === TAG.sign) && commas < 3) commas++;
      const step = steps[4 * i + ROLE.cue]!;
      if (step > best && (direction > 0 ? i - anchor : anchor - i) > OWN_REACH) best = step;
      if (t === TAG.that) bits |= 1;
      else if (t === TAG.subject || t === TAG.name) bits |= 2;
      if (quote[i] === QUOTE.open || quote[i] === QUOTE.close) bits |= 4;
      const next = i + direction;
      if (next >= from && next < to && sentence[next] !== sentence[i]) bits |= 8;
    }
  }
  const { served, gap } = serve(text, anchor, window, summary);
  return {
    text,
    anchor,
    from,
    to,
    steps,
    near: nearQuotes(text, anchor, window),
    breaks,
    rival,
    between,
    served,
    gap,
    sourceRun: runsFromCue(anchor, window, steps, ROLE.source, 2),
    contentRun: runsFromCue(anchor, window, steps, ROLE.content, 3),
  };
}
