import type { Hop } from '../../model/Chain';
import type { Span } from '../../model/Span';
import {
  AUDIENCES,
  GATHERINGS,
  OWN_PAPERS,
  PLATFORMS,
  TWEETED,
  VENUE_OCCASIONS,
  VERBS_IN_COURT,
} from '../lexicon/occasions';
import { BUILDINGS } from '../lexicon/placeWords';
import { TOLD_TO } from '../lexicon/verbsOfTelling';
import { wordSet } from '../lexicon/wordSet';
import { isQuoted } from '../media/isQuoted';
import type { Sentence } from '../media/Sentence';
import { roleOf } from '../mentions/roleOf';
import type { Token } from '../text/splitTokens';
import { startsUpper } from '../text/startsUpper';

/** Places and audiences that hear a statement, and papers that hold it: shown on the way, but no hands. */
export interface Venue {
  readonly kind: 'event' | 'document';
  readonly hop: Hop;
}

const POSTS = wordSet('posted blogged');
const POSTED = new Set([...TWEETED, ...POSTS]);
const BEFORE_PAPER = wordSet('in on by');
/** Words that a venue is read from. */
const TRIGGERS = new Set([...POSTED, ...TOLD_TO, ...BEFORE_PAPER, 'at', 'during']);
/** What ends a noun phrase. */
const ENDS = wordSet(', . ; : " ( ) that to of for with by at in on and he she they it who which was is were has had');
const MAX_BETWEEN = 6;

const isWithin = (spans: readonly Span[], at: Span | undefined): boolean =>
  at !== undefined && spans.some((span) => within(span, at));
const within = (span: Span, at: Span): boolean => at.start >= span.start && at.end <= span.end;

/**
 * Reads audience, event and paper from a sentence, outside quotation marks and outside what was said.
 * @param outside stretches of the block that are content, so not the teller's words
 * @param source stretches that name who says it: "according to court files" tells no audience
 */
export function readVenues(
  sentence: Sentence,
  text: string,
  outside: readonly Span[],
  source: readonly Span[],
): Venue[] {
  const { tokens } = sentence;
  const venues: Venue[] = [];
  const add = (kind: Venue['kind'], relation: Hop['relation'], actor: string, from: number, to: number): void => {
    if (venues.some((v) => v.kind === kind)) return;
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    const evidence = text.slice(start, end);
    venues.push({
      kind,
      hop: {
        actor,
        agency: null,
        kind,
        relation,
        stated: true,
        evidence,
        evidenceAt: { block: sentence.block, start, end, text: evidence },
        carries: false,
        own: false,
        parallel: false,
        foundBy: 'venue',
      },
    });
  };
  tokens.forEach((token, i) => {
    const word = token.lower;
    if (!TRIGGERS.has(word)) return;
    // "a clerk at the town hall": where somebody works.
    if (isWithin(source, token) && roleOf(tokens[i - 1]?.lower ?? '') !== null) return;
    if (isQuoted(sentence, i) || outside.some((span) => within(span, token))) return;
    if (POSTED.has(word)) add('document', 'published', POSTS.has(word) ? 'post' : 'Twitter', i, i);
    else if (TOLD_TO.has(word)) {
      if (tokens[i - 1]?.lower === 'according' && isWithin(source, tokens[i + 1])) return;
      const to = headAfter(sentence, i + 1, AUDIENCES);
      // "told a press conference"
      const event = word === 'to' || to > 0 ? -1 : headAfter(sentence, i + 1, GATHERINGS);
      if (event > 0) add('event', 'told', nameOfEvent(tokens, event), i, event);
      else if (to > 0 && (word !== 'to' || to === i + 1 || VERBS_IN_COURT.has(tokens[i - 1]?.lower ?? '')))
        add('event', 'told', tokens[to]!.text, i, to);
    } else {
      const held = BEFORE_PAPER.has(word);
      const paper = held ? headAfter(sentence, i + 1, OWN_PAPERS) : -1;
      const platform = held ? headAfter(sentence, i + 1, PLATFORMS) : -1;
      if (platform > 0 && platform - i <= 3 && startsUpper(tokens[platform]!.text))
        add('document', 'published', tokens[platform]!.text, i, platform);
      else if (paper > 0) add('document', 'published', tokens[paper]!.lower, i, paper);
      else {
        const event = word === 'by' ? -1 : headAfter(sentence, i + 1, VENUE_OCCASIONS);
        if (event > 0 && tokens[event]!.lower !== 'interview')
          add('event', 'told', nameOfEvent(tokens, event), i, event);
      }
    }
  });
  return venues;
}

/** "press conference", "rally" */
function nameOfEvent(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]!.lower;
  return before === 'news' || before === 'press' ? `${tokens[at - 1]!.text} ${tokens[at]!.text}` : tokens[at]!.text;
}

/** Where the head of a noun phrase is whose word `at` is one of `heads`: "a brief letter"; -1 where it is another noun: "the meeting house". */
function lastHead(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): number {
  let head = at;
  while (heads.has(tokens[head + 1]?.lower ?? '')) head++;
  if (!BUILDINGS.has(tokens[head + 1]?.lower ?? '')) return head;
  // "a town hall" is an occasion, "the town hall" a house.
  return tokens[head]!.lower === 'town' && /^(?:a|an|another)$/u.test(tokens[head - 1]?.lower ?? '') ? head : -1;
}

/** The first token of `heads` in the noun phrase from `at`, or -1: "in [a separate joint statement]". */
function headAfter({ tokens }: Sentence, at: number, heads: ReadonlySet<string>): number {
  for (let i = at; i < tokens.length && i < at + MAX_BETWEEN; i++) {
    const word = tokens[i]!.lower;
    if (heads.has(word)) return lastHead(tokens, i, heads);
    if (ENDS.has(word)) return -1;
  }
  return -1;
}
