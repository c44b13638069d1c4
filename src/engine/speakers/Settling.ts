import type { Speaker } from '../../model/Speaker';
import { FUNCTION_WORDS } from '../lexicon/functionWords';
import type { TitleGender } from '../lexicon/titles';
import { mentionsFrom } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { firstBehind } from '../text/firstBehind';
import { type Candidate, keyOf } from './Candidate';
import { Discourse, type Turn } from './Discourse';
import { printedRole } from './printedRole';
import type { SourcePlace, Spoke } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { speakerOfCandidate } from './speakerOfCandidate';

/** Statements of headlines and subheads whose words are compared with what the text's speakers say. */
const MOST_ECHOES = 24;
const NO_ECHO: ReadonlyMap<string, number> = new Map();

/** The state of settling one article's sources one by one. */
export class Settling {
  readonly discourse = new Discourse();
  readonly #keys: (string | null)[];
  /** By entity, the first role by which a source named or described it. */
  readonly #roles = new Map<number, string>();
  readonly #genders = new Map<number, NonNullable<TitleGender>>();
  readonly #words = new Map<DraftStatement, ReadonlySet<string>>();
  #echoes = 0;

  constructor(private readonly context: SpeechContext) {
    this.#keys = context.drafts.map(() => null);
  }

  /** The source of a draft with what is known at its place. */
  placeOf(index: number): SourcePlace {
    const { drafts, phrases, mentions } = this.context;
    const draft = drafts[index]!;
    const at = phrases[index]?.passage ?? draft.source[0] ?? draft.cue[0] ?? draft.content[0]!;
    const to = mentions.firstMention[at.block + 1]!;
    const headed = mentions.text.blocks[at.block]!.kind !== 'paragraph' && this.#echoes++ < MOST_ECHOES;
    const turns = this.discourse.before(at.block, at.start);
    return {
      index,
      draft,
      phrase: phrases[index] ?? null,
      at,
      sentence: this.#sentence(at.block, at.start),
      mention: firstBehind(mentions.mentions, at.start, mentions.firstMention[at.block]!, to),
      spokenOf: this.#namedIn(draft),
      turns,
      spoke: spokeOf(turns),
      outer: draft.within === null ? null : this.#keys[draft.within]!,
      continued: draft.continues === null ? null : this.#keys[draft.continues]!,
      genders: this.#genders,
      echoes: headed ? this.#echoesOf(draft) : NO_ECHO,
    };
  }

  /** Takes a candidate for the speaker of the source at a place. */
  settle(candidate: Candidate, place: SourcePlace): Speaker {
    const speaker = this.#withRole(candidate, place, speakerOfCandidate(candidate, place, this.context));
    const { index, at, sentence, draft, phrase } = place;
    if (candidate.type === 'entity' && phrase !== null && phrase.pronoun !== null && phrase.gender !== null)
      this.#genders.set(candidate.entity, phrase.gender);
    const isNew = candidate.type === 'printed' && phrase !== null;
    const again: Candidate = isNew ? { type: 'told', told: { speaker, phrase } } : candidate;
    const key = keyOf(again);
    this.#keys[index] = key;
    const inner = draft.within !== null;
    this.discourse.add({ draft: index, block: at.block, start: at.start, sentence, key, inner }, again);
    return speaker;
  }

  /** Gives an entity the role that its source prints, else the first that the article gives it, else one by which it was meant before. */
  #withRole(candidate: Candidate, { phrase }: SourcePlace, speaker: Speaker): Speaker {
    if (candidate.type !== 'entity' || speaker.kind === 'document') return speaker;
    const { index, mentions } = this.context;
    const { roles } = index.entities[candidate.entity]!;
    const named = phrase?.names.find((i) => index.numberOf[i] === candidate.entity);
    const own = phrase && printedRole(phrase, named === undefined ? null : mentions.mentions[named]!);
    const role =
      (named === undefined ? (own ?? roles[0]) : (roles[0] ?? own)) ?? this.#roles.get(candidate.entity) ?? null;
    if (own && !this.#roles.has(candidate.entity)) this.#roles.set(candidate.entity, own);
    return { ...speaker, role };
  }

  #sentence(block: number, start: number): number {
    const words = this.context.mentions.words[block]!;
    const last = Math.max(0, firstAtOrBehind(words, start + 1) - 1);
    return this.context.mentions.firstSentence[block]! + (words[last]?.sentence ?? 0);
  }

  #namedIn({ content }: DraftStatement): ReadonlySet<number> {
    const { mentions, index } = this.context;
    const named = new Set<number>();
    for (const { block, start, end } of content)
      for (const i of mentionsFrom(mentions, block, start)) {
        if (mentions.mentions[i]!.start >= end) break;
        named.add(index.numberOf[i]!);
      }
    return named;
  }

  /** By key, how much of a statement's content the speakers so far say too, as a share of its words. */
  #echoesOf(draft: DraftStatement): ReadonlyMap<string, number> {
    const ours = this.#wordsOf(draft);
    const echoes = new Map<string, number>();
    if (ours.size === 0) return echoes;
    for (const { draft: other, key } of this.discourse.turns) {
      let shared = 0;
      for (const word of this.#wordsOf(this.context.drafts[other]!)) if (ours.has(word)) shared++;
      echoes.set(key, Math.max(echoes.get(key) ?? 0, shared / ours.size));
    }
    return echoes;
  }

  /** The words of a draft's content but articles and the like, read once. */
  #wordsOf(draft: DraftStatement): ReadonlySet<string> {
    const known = this.#words.get(draft);
    if (known) return known;
    const { words } = this.context.mentions;
    const found = new Set<string>();
    for (const { block, start, end } of draft.content)
      for (let i = firstAtOrBehind(words[block]!, start); i < words[block]!.length && words[block]![i]!.end <= end; i++)
        if (!FUNCTION_WORDS.has(words[block]![i]!.lower)) found.add(words[block]![i]!.lower);
    this.#words.set(draft, found);
    return found;
  }
}

function spokeOf(turns: readonly Turn[]): ReadonlyMap<string, Spoke> {
  const spoke = new Map<string, Spoke>();
  turns.forEach((last, back) => {
    const known = spoke.get(last.key);
    if (known) known.taken++;
    else spoke.set(last.key, { last, back, taken: 1 });
  });
  return spoke;
}
