import type { Passage } from '../model/Passage';
import type { Report } from '../model/Report';
import { roleBeside } from '../model/roleBeside';
import type { Statement } from '../model/Statement';
import type { Translate } from './Translate';

/** Between two passages of one statement. */
const LEFT_OUT = ' […] ';
const OPENING_MARK = /^["“‘'«„‹]/;
const CLOSING_POINT = /[\s.,;]+$/;
/** Cues that any clause may follow; behind others ("promised") stands what only they can bring in ("to sail on Friday"). */
const SAYING = /^(?:said|says?|told|tells)$/i;

/**
 * What was said and by whom, as a sentence that may be printed: in quotation marks only what the page itself quotes,
 * everything else as a report of it.
 *
 *     “We will stay,” — Ada Novak (Transport Minister)
 *     Ada Novak (Transport Minister) said that the ferry would stay
 */
export function citeWords(statement: Statement, report: Report, t: Translate): string {
  const { kind, content } = statement;
  if (kind === 'direct') {
    const quoted = content.map(({ text }) => text.trim()).map((text) => (isMarked(text) ? text : t('quoted', text)));
    return t('citeQuotation', quoted.join(LEFT_OUT), whoOf(statement, t));
  }
  const words = content.map(({ text }) => text.trim()).join(LEFT_OUT);
  const told = words.replace(CLOSING_POINT, '');
  if (kind === 'unattributed') return t('citeUncredited', told);
  const clause = withSmallFirst(told, report).replace(/^that\s+/, '');
  if (statement.speaker === null) return t('citeWithoutSpeaker', clause);
  const who = withCapital(whoOf(statement, t));
  const cue = ownCue(statement);
  return cue === null ? t('citeReport', who, clause) : t('citeReportAsPrinted', who, cue, clause);
}

function whoOf({ speaker }: Statement, t: Translate): string {
  if (speaker === null) return t('speakerUnknown');
  const role = roleBeside(speaker);
  return role === null ? speaker.name : t('withRole', speaker.name, role);
}

/** "promised" where the page has "Novak promised to sail": source, cue and content one after the other, and no plain "said". */
function ownCue({ source, cue, content }: Statement): string | null {
  const [who] = source;
  const [how] = cue;
  const [what] = content;
  if (!who || !how || !what || cue.length > 1 || SAYING.test(how.text) || !/\p{L}/u.test(how.text)) return null;
  return isBefore(who, how) && isBefore(how, what) ? how.text : null;
}

function isBefore(one: Passage, other: Passage): boolean {
  return one.block === other.block && one.end <= other.start;
}

function isMarked(text: string): boolean {
  return OPENING_MARK.test(text);
}

function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * The text with a small first letter where its first word has one anywhere else in what the page's speakers say
 * ("The" has, "Norda" has not).
 */
function withSmallFirst(text: string, { statements }: Report): string {
  const first = /^\p{Lu}\p{Ll}{0,20}(?=[\s,])/u.exec(text)?.[0];
  if (first === undefined) return text;
  const small = first.toLowerCase();
  const isWord = new RegExp(`(?:^|\\s)${small}(?=[\\s,.;]|$)`, 'u');
  const isSeen = statements.some(({ content }) => content.some((passage) => isWord.test(passage.text)));
  return isSeen ? small + text.slice(first.length) : text;
}
