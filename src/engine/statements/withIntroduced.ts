import { NOUN_LIKE, REPORTING_VERBS } from '../lexicon/reportingVerbs';
import type { ArticleText } from '../text/ArticleText';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';
import { readSubject } from './readSubject';
import { regionsOf } from './regionsOf';
import type { JudgedProposal } from './StatementJudge';
import { shapeOfProposal } from './shapeOfProposal';

/** How sure what is set off behind "Novak said in a statement:" is said by Novak. */
const CERTAIN = 0.96;
/** Blocks of one quotation set off. */
const MOST_BLOCKS = 8;
const EDGES = ',;:–—';

/**
 * The proposals with what stands by itself behind a paragraph that ends "Novak said in a statement:", each block of it: quotations that the
 * page's markup sets off, in marks or without, and such as fill a paragraph of their own. They need no judge.
 */
export function withIntroduced(article: ArticleText, judged: readonly JudgedProposal[]): readonly JudgedProposal[] {
  const { blocks } = article;
  const introduced = blocks.flatMap(({ text, kind }, b) =>
    kind === 'paragraph' && text.endsWith(':') && blocks[b + 1] !== undefined ? ofIntroduction(article, b) : [],
  );
  if (introduced.length === 0) return judged;
  const own = new Set(introduced.flatMap(({ content }) => content.map(({ block }) => block)));
  const others = judged.filter(
    ({ proposal: { content, source } }) => !(source.length === 0 && own.has(content[0]!.block)),
  );
  return [...others, ...introduced.map((one) => ({ ...shapeOfProposal(article, one), confidence: CERTAIN }))];
}

/** What the paragraph `b` introduces, by the last verb of speech in its last sentence. */
function ofIntroduction(article: ArticleText, b: number): Proposal[] {
  const { blocks } = article;
  const set = setOffBehind(article, b);
  const sentence = article.sentences(b).at(-1);
  const region = set.length > 0 && sentence ? regionsOf(article, b, sentence).find(({ quoted }) => !quoted) : undefined;
  if (!region) return [];
  const at = region.words.findLastIndex(
    ({ lower, text }, i) =>
      text === lower && REPORTING_VERBS.has(lower) && !(NOUN_LIKE.has(lower) && i < region.words.length - 1),
  );
  if (at < 0) return [];
  const subject = readSubject(blocks[b]!.text, region, at);
  if (subject.from >= subject.to) return [];
  const source = passageOf(blocks, b, region.words[subject.from]!.start, region.words[subject.to - 1]!.end, EDGES);
  const cue = passageOf(blocks, b, region.words[subject.verb]!.start, region.words[at]!.end);
  if (!source || !cue) return [];
  return set.flatMap((block): Proposal[] => {
    const content = passageOf(blocks, block, 0, blocks[block]!.text.length);
    return content ? [{ foundBy: ['introduced'], source: [source], cue: [cue], content: [content], tagged: 0 }] : [];
  });
}

/** The blocks behind `b` that are set off by markup, or the one that is a quotation from end to end. */
function setOffBehind({ blocks, quoted }: ArticleText, b: number): number[] {
  const set: number[] = [];
  for (let i = b + 1; i < blocks.length && i - b <= MOST_BLOCKS; i++) {
    if (blocks[i]!.kind !== 'blockquote' || blocks[i]!.author !== undefined) break;
    set.push(i);
  }
  if (set.length > 0) return set;
  const [span, next] = quoted.get(b + 1) ?? [];
  const { text, kind } = blocks[b + 1]!;
  const fills =
    span !== undefined && next === undefined && span.start === 0 && text.slice(span.end).replace(/[.\s]/gu, '') === '';
  return kind === 'paragraph' && fills ? [b + 1] : [];
}
