import { FINITE_VERBS } from '../lexicon/clauseWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { ANSWERS } from '../lexicon/speechClauses';
import type { ArticleText } from '../text/ArticleText';
import type { QuotedSpan } from '../text/indexQuotations';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';
import type { JudgedProposal } from './StatementJudge';
import { shapeOfProposal } from './shapeOfProposal';

/** How sure a quotation is said by whom the words behind it name. */
const CERTAIN = 0.93;
/** In UTF-16 code units: a name with what it is called, and the words that make an answer of a quotation. */
const REACH = 120;
/** "was Paula Dent’s answer", "came the reply from Tom Reed". */
const ANSWER = /^\s(was|is|came)\s([^.;:,"“”]{2,60}?)(['’]s?)\s(\p{Ll}+)(?=[.,;]|$)/u;
/** A name, a comma, and what he is: "Tom Reed, senior fellow at the Coast Institute". */
const NAME = /^\s(\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|van|von|al|bin)){1,3}),\s\p{Ll}[^"“”:;]{3,}/u;

/**
 * The proposals with the quotations behind which nothing but who says them stands: a name and an office without a verb, as a writer in haste
 * prints it, or "was Novak’s answer". They need no judge.
 */
export function withSpeakerBehind(article: ArticleText, judged: readonly JudgedProposal[]): readonly JudgedProposal[] {
  const found: Proposal[] = [];
  for (const [block, spans] of article.quoted)
    for (const [i, span] of spans.entries()) found.push(...speakerBehind(article, block, span, spans[i + 1]?.start));
  if (found.length === 0) return judged;
  const own = new Set(found.map(({ content }) => placeOf(content[0]!)));
  const others = judged.filter(({ proposal: { content } }) => !own.has(placeOf(content[0]!)));
  return [...others, ...found.map((one) => ({ ...shapeOfProposal(article, one), confidence: CERTAIN }))];
}

const placeOf = ({ block, start }: { block: number; start: number }): string => `${block} ${start}`;

function speakerBehind(article: ArticleText, block: number, span: QuotedSpan, next: number | undefined): Proposal[] {
  const { text } = article.blocks[block]!;
  const { quotation, part, start, end } = span;
  // A comma within the marks or behind them leads on to who says it.
  if (part > 0 || !(text[end - 2] === ',' || text[end] === ',')) return [];
  const from = text[end] === ',' ? end + 1 : end;
  const rest = text.slice(from, Math.min(from + REACH, next ?? text.length));
  const make = (source: [number, number], cue: [number, number] | null): Proposal[] => {
    const who = passageOf(article.blocks, block, from + source[0], from + source[1]);
    const verb = cue && passageOf(article.blocks, block, from + cue[0], from + cue[1]);
    if (!who || (cue && !verb)) return [];
    const said = passageOf(article.blocks, block, start, end);
    return said
      ? [
          {
            foundBy: ['speaker-behind'],
            source: [who],
            cue: verb ? [verb] : [],
            content: quotation.passages,
            tagged: 0,
          },
        ]
      : [];
  };
  const answer = ANSWER.exec(rest);
  if (answer && ANSWERS.has(answer[4]!)) {
    const at = 1 + answer[1]!.length + 1;
    return make([at, at + answer[2]!.length], [1, 1 + answer[1]!.length]);
  }
  const named = NAME.exec(rest);
  if (!named) return [];
  const words = article.wordsWithin(block, from, from + rest.length);
  const sentence = words.filter((word) => word.sentence === words[0]!.sentence);
  // With a verb of its own the name opens another clause.
  if (
    sentence.some(({ lower, text: word }) => word === lower && (FINITE_VERBS.has(lower) || REPORTING_VERBS.has(lower)))
  )
    return [];
  return make([1, 1 + named[1]!.length], null);
}
