import type { Span } from '../../model/Span';

/** Whether a clause goes on behind a quotation: “…,” said Novak. */
export function closesClause(text: string, { start, end }: Span): boolean {
  return /[,!?…–—-]$/u.test(innerOf(text, start, end)) || /^\s?[,–—-]/u.test(text.slice(end, end + 2));
}

/** Whether a comma or colon leads up to a quotation: Novak said: “…” */
export function isIntroduced(text: string, { start }: Span): boolean {
  return /[,:]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** The last words of a quotation without its closing marks. */
function innerOf(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - 8), end).replace(/["”’']+$/u, '');
}
