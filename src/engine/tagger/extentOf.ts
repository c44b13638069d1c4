import type { TokenSpan } from './windowAround';

/** The stretch from the first to the last token of source, cue and content. */
export function extentOf(source: TokenSpan | null, cue: TokenSpan, content: readonly TokenSpan[]): TokenSpan {
  let { from, to } = cue;
  const widen = (span: TokenSpan): void => {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  };
  if (source) widen(source);
  content.forEach(widen);
  return { from, to };
}
