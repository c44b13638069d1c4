import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { CITING } from '../lexicon/creditWords';
import { REPORT_VERBS } from '../lexicon/mediaWords';
import { isMedium } from '../media/isMedium';
import type { DraftStatement } from '../statements/DraftStatement';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { splitTokens, type Token } from '../text/splitTokens';
import { type Cited, citedAt } from './citedAt';

/** A clause has so many words. */
const MIN_CLAUSE = 4;
/** In UTF-16 code units: no writer's sentence is longer, and work within one stays bounded. */
const MAX_SENTENCE = 2000;
/** Statements of one sentence stand so near each other. */
const NEIGHBOURS = 4;
/** "on Monday", "late last week": words between a verb and ", citing". */
const MAX_BETWEEN = 6;

const CITES = /\b(?:citing|quoting|quoted|quotes|cited|cites)\b/iu;

/**
 * Of "Reuters reported, citing two officials" the officials are the source and Reuters a hand of the chain: gives such drafts
 * with the cited ones as source; all others as they are. What stands in quotation marks is left alone.
 */
export function creditCited(drafts: readonly DraftStatement[], text: ArticleText): readonly DraftStatement[] {
  const citing: (boolean | undefined)[] = new Array(text.blocks.length);
  const mayCite = (block: number): boolean => {
    citing[block] ??= CITES.test(text.blocks[block]!.text);
    return citing[block];
  };
  return drafts.map((draft, index) => {
    const [source] = draft.source;
    const [cue] = draft.cue;
    if (!source || !cue || cue.block !== source.block || !mayCite(source.block)) return draft;
    if (draft.source.length > 1 || !isMedium(source.text)) return draft;
    const block = text.blocks[source.block]!;
    const sentences = text.sentences(source.block);
    const sentence = sentences[firstAtOrBehind(sentences, source.start + 1) - 1];
    if (!sentence || source.start >= sentence.end || sentence.end - sentence.start > MAX_SENTENCE) return draft;
    const near = drafts.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const isSaid = (at: Span): boolean =>
      near.some((d) => d !== draft && d.content.some((p) => p.block === source.block && overlaps(p, at)));
    return passOn(draft, source, cue, block, sentence, isSaid);
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function passOn(
  draft: DraftStatement,
  source: Passage,
  cue: Passage,
  block: Block,
  sentence: Span,
  isSaid: (at: Span) => boolean,
): DraftStatement {
  const tokens = splitTokens(block.text, sentence.start, sentence.end);
  const cited = findCited(tokens, source, draft.content);
  if (!cited) return draft;
  const slice = (start: number, end: number): Passage => ({
    block: source.block,
    start,
    end,
    text: block.text.slice(start, end),
  });
  const name = slice(tokens[cited.at + 1]!.start, tokens[cited.to - 1]!.end);
  const said = contentWithout(draft, tokens, cited, cue);
  const foundBy = [...draft.foundBy, 'cited'];
  if (said.length) return { ...draft, source: [name], content: said, foundBy };
  // "[The harbour will close], Reuters said, citing two officials", where those were taken for what was said.
  const comma = tokens.findLastIndex((t) => t.text === ',' && t.start < source.start);
  if (comma < MIN_CLAUSE || tokens[comma]!.end + 1 !== source.start) return draft;
  const clause = slice(sentence.start, tokens[comma]!.start);
  if (isSaid(clause)) return { ...draft, sayable: false, foundBy };
  return /["“”]/u.test(clause.text) ? draft : { ...draft, source: [name], content: [clause], foundBy };
}

/** Finds "Citing X, Reuters reported", "Reuters, citing X, reported", "Reuters reported on Monday, citing X" and "Reuters quoted X as saying". */
function findCited(tokens: readonly Token[], source: Passage, content: readonly Passage[]): Cited | null {
  const first = tokens.findIndex((t) => t.start >= source.start);
  const behind = tokens.findIndex((t) => t.start >= source.end);
  if (CITING.has(tokens[0]?.lower ?? '')) {
    const cited = citedAt(tokens, 0);
    return cited && cited.to === first - 1 && tokens[cited.to]!.text === ',' ? cited : null;
  }
  if (behind < 0) return null;
  if (/^(?:quot|cit)e[sd]$/u.test(tokens[behind]!.lower)) {
    const cited = citedAt(tokens, behind);
    return tokens[cited?.to ?? -1]?.lower === 'as' ? cited : null;
  }
  const at = tokens.findIndex(
    (t, i) => i >= behind && CITING.has(t.lower) && (tokens[i - 1]!.text === ',' || i === behind),
  );
  const cited = at < 0 ? null : citedAt(tokens, at);
  if (!cited) return null;
  const verb = tokens[behind]!.text === ',' ? tokens[cited.to + 1] : tokens.slice(behind, at).find(isReporting);
  if (!verb || !isReporting(verb)) return null;
  const near = at - behind <= MAX_BETWEEN && !tokens.slice(behind, at).some((t) => t.lower === 'that');
  if (near) return cited;
  // "reported that he resigned, citing his health": that was his reason.
  const inside = content.some((p) => p.block === source.block && p.start < tokens[at]!.start && p.start >= source.end);
  return inside && cited.informed && tokens.slice(cited.to).every((t) => t.text === '.') ? cited : null;
}

const isReporting = ({ lower }: Token): boolean => REPORT_VERBS.has(lower) && !CITING.has(lower);

/** What was said, without "citing X" where that was taken for part of it; empty where nothing else is left. */
function contentWithout(
  { content }: DraftStatement,
  tokens: readonly Token[],
  { at, to }: Cited,
  cue: Passage,
): readonly Passage[] {
  const { start, end } = { start: tokens[at]!.start, end: tokens[to - 1]!.end };
  return content.flatMap((p) => {
    if (p.block !== cue.block || p.end <= start || p.start >= end) return [p];
    // "citing [two officials, that the harbour would close]"
    const next = tokens.slice(to).find((t) => t.text !== ',' && t.lower !== 'that');
    if (p.start >= start) return next && next.start < p.end && next.text !== '.' ? [sliceOf(p, next.start, p.end)] : [];
    const before = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
    return [sliceOf(p, p.start, tokens[before]!.end)];
  });
}

const sliceOf = (p: Passage, start: number, end: number): Passage => ({
  ...p,
  start,
  end,
  text: p.text.slice(start - p.start, end - p.start),
});
