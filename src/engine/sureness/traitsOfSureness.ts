import type { Chain } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import { FINITE_VERBS } from '../lexicon/clauseWords';
import { SOURCE_PRONOUNS } from '../lexicon/sourceWords';
import type { DraftStatement } from '../statements/DraftStatement';
import type { ArticleText } from '../text/ArticleText';
import type { Word } from '../text/readWords';

/** An article's statements with their speakers and chains, and how likely the judges think each of these; all side by side. */
export interface ReadStatements {
  readonly text: ArticleText;
  /** In reading order. */
  readonly drafts: readonly DraftStatement[];
  /** Null where nobody is credited. */
  readonly speakers: readonly (Speaker | null)[];
  /** How likely each speaker is the one meant, 0 to 1. */
  readonly speakerChances: Float64Array;
  readonly chains: readonly Chain[];
  /** How likely each chain's hands are these and no others, 0 to 1. */
  readonly chainChances: Float64Array;
}

/** Highest value of a trait. */
const MOST = 62;

/** Place of each trait in a row. */
const TRAIT = {
  confidence: 0,
  kind: 1,
  size: 2,
  speaker: 3,
  speakerKind: 4,
  source: 5,
  chain: 6,
  hands: 7,
  carried: 8,
  heading: 9,
  within: 10,
  continues: 11,
  outer: 12,
  block: 13,
  others: 14,
  before: 15,
  beforeSpeaker: 16,
  beforeChain: 17,
  finite: 18,
  media: 19,
  weakest: 20,
  product: 21,
  ownHand: 22,
  reason: 23,
  longName: 24,
  cueSize: 25,
  how: 26,
  turns: 27,
  people: 28,
  relations: 29,
  behind: 30,
  after: 31,
  afterSpeaker: 32,
  sameBefore: 33,
  sameAfter: 34,
  found: 35,
  readings: 36,
  goesOn: 37,
  headChance: 38,
} as const;

export const SURENESS_TRAITS = Object.keys(TRAIT).length;

const KINDS = ['direct', 'mixed', 'indirect', 'unattributed'];
/** How a source was resolved to its speaker. */
const WAYS = ['name', 'description', 'unnamed', 'nobody-named', 'couple', 'author'];
const RELATIONS = ['told', 'reported', 'according-to', 'cited', 'published', 'credited', 'relayed'];
const SPEAKER_KINDS = ['person', 'organisation', 'document', 'unnamed'];

const clip = (value: number): number => Math.max(0, Math.min(MOST, Math.round(value)));
/** A probability by its log-odds, in steps of a fifth from -6 to 6. */
const byOdds = (p: number): number => clip((Math.log((p + 1e-4) / (1 - p + 1e-4)) + 6) * 5);

/** Where a statement was found, by the proposer named first. */
const FOUND_BY: readonly string[] = [
  'tagger',
  'clause-behind',
  'clause-cut',
  'clause-before',
  'clause-inverted',
  'clause-around',
  'clause-framed',
  'clause-hearer',
  'frame-behind',
  'frame-before',
  'quotation-alone',
  'heading-source-first',
  'heading-source-last',
  'quoted-as',
  'words-of',
  'turn',
  'according',
  'dialogue',
  'introduced',
];

/** 0 where nobody speaks there, 1 for somebody else, 2 for the same. */
const sameAs = (speaker: Speaker | null | undefined, other: Speaker | null | undefined): number =>
  !other ? 0 : other.id === speaker?.id ? 2 : 1;

/** What a source looks like: 0 none, 1 a pronoun, 2 a bare description, 3 one with a name in it. */
function sourceOf(words: readonly Word[]): number {
  if (words.length === 0) return 0;
  if (words.length === 1 && SOURCE_PRONOUNS.has(words[0]!.lower)) return 1;
  return words.some(({ capital }) => capital) ? 3 : 2;
}

/**
 * From where on a page is long, and no longer for being longer still: beyond, too few pages are learned from. With ends at 63 a made-up page of 300 paragraphs
 * kept 2 of 307 marks, with these 195 (README).
 */
const LONG = { blocks: 32, statements: 32, turns: 12, speakers: 16 } as const;

/** What is weighed of each statement, as whole numbers from 0 to 63, `SURENESS_TRAITS` for each, in their order. Linear. */
export function traitsOfSureness(read: ReadStatements): Uint8Array {
  const { text, drafts, speakers, speakerChances, chains, chainChances } = read;
  const rows = new Uint8Array(SURENESS_TRAITS * drafts.length);
  const wordsIn = ({ block, start, end }: Passage): readonly Word[] => text.wordsWithin(block, start, end);
  const wordsOf = (passages: readonly Passage[]): readonly Word[] =>
    passages.length === 1 ? wordsIn(passages[0]!) : passages.flatMap(wordsIn);
  const media = new Set(chains.flatMap(({ hops }) => hops.filter((hop) => hop.carries).map(({ actor }) => actor))).size;
  const turns = new Map<string, number>();
  for (const speaker of speakers) if (speaker) turns.set(speaker.id, (turns.get(speaker.id) ?? 0) + 1);
  const best = new Map<string, number>();
  speakers.forEach((speaker, i) => {
    if (speaker) best.set(speaker.id, Math.max(best.get(speaker.id) ?? 0, speakerChances[i]!));
  });
  drafts.forEach((draft, i) => {
    const row = rows.subarray(SURENESS_TRAITS * i, SURENESS_TRAITS * (i + 1));
    const speaker = speakers[i];
    const { hops, depth } = chains[i]!;
    const content = wordsOf(draft.content);
    const outer = draft.within === null ? null : draft.within;
    row[TRAIT.confidence] = byOdds(draft.confidence);
    row[TRAIT.kind] = KINDS.indexOf(draft.kind);
    row[TRAIT.size] = clip(content.length);
    row[TRAIT.speaker] = byOdds(speakerChances[i]!);
    row[TRAIT.speakerKind] = speaker ? 1 + SPEAKER_KINDS.indexOf(speaker.kind) : 0;
    row[TRAIT.source] = sourceOf(wordsOf(draft.source));
    row[TRAIT.chain] = byOdds(chainChances[i]!);
    row[TRAIT.hands] = depth;
    row[TRAIT.carried] = clip(hops.filter((hop) => hop.carries && !hop.stated).length);
    row[TRAIT.heading] = Number(text.blocks[draft.content[0]!.block]!.kind !== 'paragraph');
    row[TRAIT.within] = Number(outer !== null);
    row[TRAIT.continues] = Number(draft.continues !== null);
    row[TRAIT.outer] = outer === null ? 0 : byOdds(drafts[outer]!.confidence * speakerChances[outer]!);
    row[TRAIT.block] = Math.min(LONG.blocks, draft.content[0]!.block);
    row[TRAIT.others] = Math.min(LONG.statements, drafts.length);
    row[TRAIT.before] = i === 0 ? 0 : byOdds(drafts[i - 1]!.confidence);
    row[TRAIT.beforeSpeaker] = i === 0 ? 0 : byOdds(speakerChances[i - 1]!);
    row[TRAIT.beforeChain] = i === 0 ? 0 : byOdds(chainChances[i - 1]!);
    row[TRAIT.finite] = clip(content.filter((w) => FINITE_VERBS.has(w.lower)).length);
    row[TRAIT.media] = clip(media);
    row[TRAIT.weakest] = byOdds(Math.min(draft.confidence, speakerChances[i]!, chainChances[i]!));
    row[TRAIT.product] = byOdds(draft.confidence * speakerChances[i]! * chainChances[i]!);
    row[TRAIT.ownHand] = Number(hops.some((hop) => hop.own));
    row[TRAIT.reason] = Number(speaker?.reason != null);
    row[TRAIT.longName] = clip(speaker?.name.split(' ').length ?? 0);
    row[TRAIT.cueSize] = clip(wordsOf(draft.cue).length);
    row[TRAIT.how] = speaker ? 1 + WAYS.indexOf(speaker.foundBy) : 0;
    row[TRAIT.turns] = Math.min(LONG.turns, speaker ? (turns.get(speaker.id) ?? 0) : 0);
    row[TRAIT.people] = Math.min(LONG.speakers, turns.size);
    row[TRAIT.relations] = 1 + RELATIONS.indexOf(hops.find((hop) => hop.carries)?.relation ?? '');
    const next = drafts[i + 1];
    row[TRAIT.after] = next ? byOdds(next.confidence) : 0;
    row[TRAIT.afterSpeaker] = next ? byOdds(speakerChances[i + 1]!) : 0;
    row[TRAIT.sameBefore] = sameAs(speaker, speakers[i - 1]);
    row[TRAIT.sameAfter] = sameAs(speaker, speakers[i + 1]);
    row[TRAIT.found] = 1 + FOUND_BY.indexOf(draft.foundBy[0]!);
    row[TRAIT.readings] = clip(draft.foundBy.length);
    row[TRAIT.goesOn] = draft.continues === null ? 0 : byOdds(speakerChances[draft.continues]!);
    row[TRAIT.headChance] = speaker ? byOdds(best.get(speaker.id)!) : 0;
    row[TRAIT.behind] = Number((draft.cue[0]?.start ?? 0) > draft.content[0]!.start);
  });
  return rows;
}
