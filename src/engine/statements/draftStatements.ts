import type { Article } from '../../model/Article';
import type { Attribution } from '../../model/Attribution';
import type { Block } from '../../model/Block';
import type { Passage } from '../../model/Passage';
import type { StatementKind } from '../../model/Statement';
import { ALL_RULES, type Rules } from '../Rules';
import { sentenceAround } from '../speakers/sentenceAround';
import type { Tagger } from '../tagger/createTagger';
import { SHOWN_THRESHOLDS } from '../tagger/shownThresholds';
import { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import { Coverage } from './Coverage';
import { completeQuotations } from './completeQuotations';
import type { DraftStatement } from './DraftStatement';
import { findHeadlineStatements } from './findHeadlineStatements';
import { findInnerStatements } from './findInnerStatements';
import { findMissedQuotations } from './findMissedQuotations';
import { findPlainStatements } from './findPlainStatements';
import { findTranscript } from './findTranscript';
import { findUnattributed } from './findUnattributed';
import { isNoStatement } from './isNoStatement';
import { kindOfContent } from './kindOfContent';
import { readInverted } from './readInverted';
import { readPassive } from './readPassive';
import { readWordsOf } from './readWordsOf';
import { firstOf, precedes, type Sketch } from './Sketch';
import { skipDateline } from './skipDateline';
import { trimSketch } from './trimSketch';
import { withoutTopic } from './withoutTopic';

/**
 * All statements of an article in reading order: what the tagger found, quotations it missed, statements within statements,
 * headlines of the form "…: Novak", and the sentences nobody is credited for.
 */
export function draftStatements(
  article: Article,
  attributions: readonly Attribution[],
  tagger: Tagger,
  text = new ArticleText(article.blocks),
  rules: Rules = ALL_RULES,
): DraftStatement[] {
  const atWork = (s: Sketch): boolean => s.foundBy.every(rules);
  const tagged = attributions.filter((a) => !isNoStatement(text, a)).map((a) => sketch(text, a));
  let sketches = findInnerStatements(text, withPassives(text, tagged), tagger);
  const headings = readHeadings(text, sketches);
  sketches = [...sketches.filter((s) => !headings.replaced.has(s)), ...headings.found];
  const covered = coverageOf(sketches);
  sketches = inOrder([...sketches, ...findTranscript(text, covered)]);
  const unsure = new Set(sketches.filter((s) => isUnsure(text, s) && s.outer === null));
  const firm = coverageOf(sketches.filter((s) => !unsure.has(s)));
  const missed = findMissedQuotations(text, covered, firm, sketches);
  for (const s of missed) firm.add(s.content);
  const plain = findPlainStatements(text, firm);
  const told = coverageOf([...missed, ...plain]);
  const replaced = new Set(
    [...unsure].filter(({ content }) =>
      content.some((p) => told.of(p.block, p.start, p.end) > 0.5 * (p.end - p.start)),
    ),
  );
  for (const s of plain) covered.add(s.content);
  sketches = [...sketches.filter((s) => !replaced.has(s)), ...findInnerStatements(text, [...missed, ...plain], tagger)];
  sketches = sketches.filter(atWork);
  for (const s of sketches) {
    covered.add(s.source);
    covered.add(s.cue);
  }
  sketches = inOrder([...sketches, ...findUnattributed(text, covered)]);
  return finish(sketches, text);
}

/** What may hold a phrase that `readWordsOf` reads. */
const WORDS_OF = /\b(?:words of|[Tt]o quote|puts? it)\b/u;

/** Sentences of "Novak was quoted as saying" and "in the words of Novak" as they are read by rule, in place of what was found in their words of telling. */
function withPassives(text: ArticleText, sketches: readonly Sketch[]): Sketch[] {
  const found = text.blocks.flatMap(({ text: printed }, b) =>
    printed.includes(' as ') && /\b(?:quoted|cited)\b/u.test(printed)
      ? text.sentences(b).flatMap((sentence) => readPassive(text, b, sentence) ?? [])
      : text.quoted.has(b) && WORDS_OF.test(printed)
        ? text.sentences(b).flatMap((sentence) => readWordsOf(text, b, sentence) ?? [])
        : [],
  );
  if (found.length === 0) return [...sketches];
  const cues = found.flatMap(({ cue, source }) => [...cue, ...source]);
  const touches = (p: Passage): boolean =>
    cues.some((cue) => cue.block === p.block && cue.start < p.end && p.start < cue.end);
  return inOrder([...sketches.filter((s) => ![...s.cue, ...s.source].some(touches)), ...found]);
}

/** What the rules for headings find, and the unsure statements of the same headings that give way to it. */
function readHeadings(text: ArticleText, sketches: readonly Sketch[]): { found: Sketch[]; replaced: Set<Sketch> } {
  const inHeadings = sketches.filter((s) => isHeading(text.blocks[s.content[0]!.block]!));
  const unsure = inHeadings.filter((s) => isUnsure(text, s));
  const found = findHeadlineStatements(text, coverageOf(inHeadings.filter((s) => !unsure.includes(s))));
  const blocks = new Set(found.map((s) => s.content[0]!.block));
  return { found, replaced: new Set(unsure.filter((s) => blocks.has(s.content[0]!.block))) };
}

/** Whether a statement would not be underlined; what kind it is counts only between the two thresholds. */
function isUnsure({ blocks, quoted }: ArticleText, { content, confidence }: Sketch): boolean {
  if (isSure('indirect', confidence)) return false;
  return !isSure('direct', confidence) || kindOfContent(blocks, content, quoted) === 'indirect';
}

const isHeading = ({ kind }: Block): boolean => kind === 'headline' || kind === 'subhead';

function coverageOf(sketches: readonly Sketch[]): Coverage {
  const covered = new Coverage();
  for (const s of sketches) covered.add(s.content);
  return covered;
}

function sketch(article: ArticleText, { source, cue, content, confidence }: Attribution): Sketch {
  const { blocks, quoted } = article;
  const complete = completeQuotations(ownContent(content, cue, source), blocks, quoted);
  const whole = {
    source,
    cue,
    content: complete,
    confidence,
    outer: null,
    continued: null,
    nobody: false,
    foundBy: ['tagger'],
  };
  return turned(article, whole) ?? trimSketch(whole, blocks, quoted);
}

/** A statement whose source was taken for what is said, and the other way about: "The port will close, said Ada Novak." */
function turned(article: ArticleText, { source, cue, content, confidence }: Sketch): Sketch | null {
  const [from, saying, said] = [source[0], cue[0], content[0]];
  if (!from || !saying || !said || saying.block !== from.block || from.end > saying.start) return null;
  const { block } = saying;
  const { text } = article.blocks[block]!;
  if (!/^\w*,\s?$/u.test(text.slice(from.end - 1, saying.start)) || said.start !== saying.end + 1) return null;
  const sentence = sentenceAround(article, block, saying.start);
  const start = skipDateline(text, sentence.start);
  const { end } = sentence;
  if (quotedWithin(article.quoted, block, start, end).length > 0) return null;
  const found = readInverted(article, block, article.wordsWithin(block, start, end), { start, end });
  return found !== null && found.cue[0]!.start === saying.start
    ? { ...found, confidence: Math.max(found.confidence, confidence), foundBy: ['tagger', 'turned'] }
    : null;
}

/**
 * Content without what stands in other paragraphs than cue and source: 99 % of content shares the cue's paragraph. What is cut off is
 * found again as a quotation of its own. Behind a cue that ends its paragraph ("Novak wrote:") the next ones stay.
 */
function ownContent(
  content: readonly Passage[],
  cue: readonly Passage[],
  source: readonly Passage[],
): readonly Passage[] {
  const home = (cue[0] ?? source[0])?.block;
  if (home === undefined) return content;
  const own = content.filter((p) => p.block === home);
  return own.length > 0 ? own : content;
}

/** By where the content begins; what relays another stands before it. */
function inOrder(sketches: readonly Sketch[]): Sketch[] {
  const starts = new Map(sketches.map((s) => [s, firstOf(s.content)]));
  return [...sketches].sort((a, b) => {
    const x = starts.get(a)!;
    const y = starts.get(b)!;
    if (precedes(x, y)) return -1;
    if (precedes(y, x)) return 1;
    return Number(b === a.outer) - Number(a === b.outer);
  });
}

/** Whether a statement of a kind is sure enough to be underlined. */
const isSure = (kind: StatementKind, confidence: number): boolean =>
  confidence >= (kind === 'indirect' ? SHOWN_THRESHOLDS.indirect : SHOWN_THRESHOLDS.quoted);

function finish(sketches: readonly Sketch[], { blocks, quoted }: ArticleText): DraftStatement[] {
  const index = new Map(sketches.map((s, i) => [s, i]));
  const kinds = sketches.map(
    (s): StatementKind => (s.nobody ? 'unattributed' : kindOfContent(blocks, s.content, quoted)),
  );
  // Of a statement within another the inner one is drawn: two lines under the same words tell nobody anything.
  const relays = new Set(sketches.filter((s, i) => isSure(kinds[i]!, s.confidence)).map((s) => s.outer));
  return sketches.map((s, i) => ({
    kind: kinds[i]!,
    source: withoutTopic(s, blocks),
    cue: s.cue,
    content: s.content,
    confidence: s.confidence,
    shown: !s.nobody && isSure(kinds[i]!, s.confidence) && !relays.has(s),
    foundBy: s.foundBy,
    within: s.outer === null ? null : (index.get(s.outer) ?? null),
    continues: s.continued === null ? null : (index.get(s.continued) ?? null),
  }));
}
