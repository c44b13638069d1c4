import type { Change } from '../model/Match';
import type { ClaimShown, Report } from '../model/Report';
import type { Statement } from '../model/Statement';

/** One article in which a statement's words stand. */
export interface UpstreamStep {
  readonly claim: ClaimShown;
  /** What this page made of its words; empty where they are the same. */
  readonly changes: readonly Change[];
}

/** Where the words of a statement stand in what the reader has: by date, the earliest first; articles without a date last. */
export interface Upstream {
  readonly steps: readonly UpstreamStep[];
  /** The earliest of those whose date is known, if it is earlier than this page; never "the first", as more may exist. */
  readonly earliest: UpstreamStep | null;
}

const dateOf = ({ claim }: UpstreamStep): string => claim.article.published ?? '';

/** Dates as pages give them compare as text only in the form YYYY-MM-DD…; others are not known. */
const isKnown = (date: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(date);

function byDate(first: UpstreamStep, second: UpstreamStep): number {
  const [a, b] = [dateOf(first), dateOf(second)];
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/** The line of articles in which a statement's words stand, in the same or in altered wording, one step an article. */
export function upstreamOf(statement: Statement, report: Report): Upstream {
  const byArticle = new Map<string, UpstreamStep>();
  for (const { claim: id, kind, changes, sameArticle } of statement.matches) {
    const claim = report.claims[id];
    const isWording = kind === 'same-words' || kind === 'altered-words';
    if (claim === undefined || sameArticle || !isWording || byArticle.has(claim.article.id)) continue;
    byArticle.set(claim.article.id, { claim, changes });
  }
  const steps = [...byArticle.values()].sort(byDate);
  const [first] = steps;
  const published = report.page.published ?? '';
  const isEarlier = first !== undefined && isKnown(dateOf(first)) && isKnown(published) && dateOf(first) < published;
  return { steps, earliest: isEarlier ? first : null };
}
