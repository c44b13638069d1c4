import type { Passage } from '../../model/Passage';
import type { TitleGender } from '../lexicon/titles';
import type { Entity } from '../mentions/Entity';
import { type ArticleMentions, mentionsFrom } from '../mentions/readMentions';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { wordSet } from '../text/wordSet';
import { chooseAntecedent, type Place, type Touch } from './chooseAntecedent';

const OBLIQUE = wordSet(
  'of by with for from against about to in at on near under like than behind after before between versus vs',
);
/** How far back, in sentences and in touches, a body is meant by "it" or "the company". */
const BODY_REACH = 10;
const BODY_TOUCHES = 40;

/** Who is in view at a place of the article: everybody named or meant before it. Places must come in reading order. */
export class View {
  readonly #touches: Touch[] = [];
  readonly #lastSentence = new Map<Entity, number>();
  readonly #lastSpoken = new Map<Entity, number>();
  #nextMention = 0;

  constructor(private readonly cast: ArticleMentions) {}

  /** In reading order. */
  get touches(): readonly Touch[] {
    return this.#touches;
  }

  /** The sentence in which each entity was last named or meant. */
  get lastSentence(): ReadonlyMap<Entity, number> {
    return this.#lastSentence;
  }

  /** The sentence in which each entity last spoke. */
  get lastSpoken(): ReadonlyMap<Entity, number> {
    return this.#lastSpoken;
  }

  /** The person a pronoun or epithet at a place means, or null; only one who `fits`, where that is given. */
  choose(place: Place, gender: TitleGender, fits?: (entity: Entity) => boolean): Entity | null {
    return chooseAntecedent(this.#touches, place, gender, fits);
  }

  /** A place to resolve; `content` is what is said there. */
  place(block: number, start: number, content: readonly Passage[]): Place {
    return { block, start, spokenOf: this.#namedIn(content), sentence: this.sentence(block, start) };
  }

  /** Whom a statement's content names: they are spoken of in it and hardly speak it. */
  #namedIn(content: readonly Passage[]): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    for (const { block, start, end } of content) {
      for (const i of mentionsFrom(this.cast, block, start)) {
        const m = this.cast.mentions[i]!;
        if (m.start >= end) break;
        const entity = this.cast.roster.entityOf[i];
        if (entity && m.start >= start && m.end <= end) named.add(entity);
      }
    }
    return named;
  }

  /** The number of the sentence at an offset, counted over the article. */
  sentence(block: number, start: number): number {
    const words = this.cast.words[block]!;
    const last = Math.max(0, firstAtOrBehind(words, start + 1) - 1);
    return this.cast.firstSentence[block]! + (words[last]?.sentence ?? 0);
  }

  /** Somebody is meant at a place. */
  touch(entity: Entity, place: Place, speaks: boolean): void {
    const { block, start, sentence } = place;
    this.#touches.push({ entity, block, start, sentence, leads: true, speaks, quoted: false, oblique: false });
    this.#lastSentence.set(entity, sentence);
    if (speaks) this.#lastSpoken.set(entity, sentence);
  }

  /** Takes in all names that stand before a place. */
  advance(block: number, start: number): void {
    const { mentions, roster, firstSentence } = this.cast;
    for (; this.#nextMention < mentions.length; this.#nextMention++) {
      const m = mentions[this.#nextMention]!;
      if (m.block > block || (m.block === block && m.start >= start)) return;
      const entity = roster.entityOf[this.#nextMention];
      if (!entity) continue;
      const sentence = firstSentence[m.block]! + m.sentence;
      this.#lastSentence.set(entity, sentence);
      this.#touches.push({
        entity,
        block: m.block,
        start: m.start,
        sentence,
        leads: m.leads && !m.possessive,
        speaks: false,
        quoted: m.quoted,
        oblique: m.possessive || OBLIQUE.has(m.previous),
      });
    }
  }

  /** The body last in view that no pronoun of a person can mean, or null. */
  body(place: Place): Entity | null {
    for (let i = this.#touches.length - 1; i >= 0 && i > this.#touches.length - BODY_TOUCHES; i--) {
      const { entity, sentence, leads, quoted, oblique } = this.#touches[i]!;
      if (place.sentence - sentence > BODY_REACH) return null;
      const body =
        entity.kind === 'organisation' ||
        (entity.kind === 'unknown' && entity.mentions > 1 && entity.tokens.length > 1);
      if (body && leads && !quoted && !oblique) return entity;
    }
    return null;
  }
}
