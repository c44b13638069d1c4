import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import { ISSUED_PAPERS } from '../lexicon/documents';
import type { TitleGender } from '../lexicon/titles';
import type { Entity } from '../mentions/Entity';
import { type ArticleMentions, mentionsFrom } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { wordSet } from '../text/wordSet';
import { authorOf } from './authorOf';
import { Bodies } from './Bodies';
import type { Place, Touch } from './chooseAntecedent';
import { coupleOf } from './coupleOf';
import { Descriptions } from './Descriptions';
import { foundBy } from './foundBy';
import { GENDER_OF_PRONOUN } from './genderOfPronoun';
import { intervieweeOf } from './intervieweeOf';
import { chooseFitting } from './matchEntity';
import { NOBODY_NAMED } from './nobodyNamed';
import { RoleIndex } from './RoleIndex';
import { readLeadIn } from './readLeadIn';
import { readSource } from './readSource';
import type { SourceReading } from './SourceReading';
import { speakerOfEntity } from './speakerOfEntity';
import { subjectPhrases } from './subjectPhrases';
import { View } from './View';

/** How far behind source and cue a paper is looked for, in UTF-16 code units: "said late on Monday in a statement". */
const PAPER_REACH = 90;
/** Cues of the passive: what is said so has no speaker in its sentence. */
const PASSIVE = /^(?:is|was|are|were|be|been|being|has been|have been|had been)\b/iu;

/** How far back, in sentences, "she" may be who spoke without a name; the paragraph before counts for two. */
const SINGLE_REACH = 2;
const RELATIVE = wordSet('who whose whom');
const FIRST_PERSON = wordSet('i my me');
const PLURAL = wordSet('they their them themselves');
const THINGS = wordSet('it its which that');

const APPOSED = /^(?:\s(?:of|for|at|in|from)\s[^,.;:]{1,70})?,\s\p{Lu}/u;

/** The state of resolving one article's sources in reading order: who has been named or has spoken up to here. */
export class Resolution {
  readonly #texts: readonly string[];
  readonly #speakers: (Speaker | null)[];
  readonly #view: View;
  readonly #bodies = new Bodies();
  readonly #roles: RoleIndex;
  readonly #descriptions: Descriptions;
  #lastSpeaker: Speaker | null = null;
  #lastSentence = -1;

  constructor(
    private readonly article: Article,
    private readonly drafts: readonly DraftStatement[],
    private readonly cast: ArticleMentions,
  ) {
    this.#texts = article.blocks.map((b) => b.text);
    this.#speakers = drafts.map(() => null);
    this.#view = new View(cast);
    this.#roles = new RoleIndex(cast.roster.entities);
    this.#descriptions = new Descriptions(cast, this.#texts, this.#view, this.#bodies, this.#roles);
  }

  speakerOf(draft: number): Speaker | null {
    return this.#speakers[draft] ?? null;
  }

  /** A pronoun that opens a sentence: keeps the person it means in view for the next source. */
  keepInView(block: number, start: number, gender: TitleGender): void {
    this.#view.advance(block, start);
    const last = this.#view.touches.at(-1);
    if (last && last.block === block && last.start === start) return;
    const place = this.#view.place(block, start, []);
    const entity = this.#view.choose(place, gender);
    if (entity) this.#view.touch(entity, place, false);
  }

  /** A description that opens a sentence ("The former minister came") keeps whom it fits in view. */
  keepDescribedInView(block: number, start: number, end: number): void {
    this.#view.advance(block, start);
    const place = this.#view.place(block, start, []);
    const passage = { block, start, end, text: this.#texts[block]!.slice(start, end) };
    const reading = readSource([passage], this.#texts, this.cast);
    if (reading.type !== 'description' || reading.of !== 'person') return;
    // "The daughter of teachers, Novak came": it describes who is named next.
    if (APPOSED.test(this.#texts[block]!.slice(end, end + 90))) return;
    const entity = chooseFitting(reading, this.#roles, this.#view, place.sentence);
    if (entity && this.#view.lastSentence.has(entity)) this.#view.touch(entity, place, false);
  }

  /** Finds the speaker of one draft, whose source or content stands at the given place. Places must come in reading order. */
  resolve(index: number, block: number, start: number): void {
    this.#view.advance(block, start);
    const draft = this.drafts[index]!;
    const place = this.#view.place(block, start, draft.content);
    const reading = readSource(draft.source, this.#texts, this.cast);
    const speaker = reading.type === 'none' ? this.#unprinted(index, place) : this.#speaker(reading, place, index);
    this.#speakers[index] = speaker;
    if (!speaker) return;
    this.#lastSpeaker = speaker;
    this.#lastSentence = place.sentence;
    this.#rememberPaper(draft, speaker);
  }

  #speaker(reading: Exclude<SourceReading, { type: 'none' }>, place: Place, index: number): Speaker | null {
    switch (reading.type) {
      case 'pronoun':
        return foundBy('pronoun', this.#byPronoun(reading.word, place, index));
      case 'names':
        return this.#byNames(reading.mentions, place);
      case 'description':
        return this.#descriptions.speakerOf(reading, place);
    }
  }

  /** No source is printed: a quotation that goes on, or a cue whose subject stands earlier in the sentence. */
  #unprinted(index: number, place: Place): Speaker | null {
    const draft = this.drafts[index]!;
    const cue = draft.cue[0];
    if (cue) {
      if (/^(?:A|Answer)\s?[:.]$/u.test(cue.text)) return foundBy('interviewee', intervieweeOf(this.cast.roster));
      if (PASSIVE.test(cue.text)) return draft.kind === 'indirect' ? null : NOBODY_NAMED;
      return (
        foundBy('subject-of-cue', this.#subjectOf(cue, index)) ?? (draft.kind === 'indirect' ? null : NOBODY_NAMED)
      );
    }
    const newcomer = this.#newcomer(draft, place);
    if (newcomer) return foundBy('newcomer', newcomer);
    const leadIn = readLeadIn(this.cast, this.#texts, this.drafts, index);
    if (leadIn) return foundBy('lead-in', this.#speaker(leadIn, place, index));
    const continued = draft.continues === null ? null : this.speakerOf(draft.continues);
    return foundBy('continued', continued) ?? foundBy('in-view', this.#fromView(place, null)) ?? NOBODY_NAMED;
  }

  /** Somebody who came to the fore between the statement that a quotation continues and the quotation itself. */
  #newcomer(draft: DraftStatement, place: Place): Speaker | null {
    if (draft.continues === null) return null;
    const before = this.drafts[draft.continues]!;
    const since = [...before.source, ...before.content].reduce((a, b) =>
      a.block > b.block || (a.block === b.block && a.end > b.end) ? a : b,
    );
    for (let i = this.#view.touches.length - 1; i >= 0; i--) {
      const t = this.#view.touches[i]!;
      if (t.block < since.block || (t.block === since.block && t.start < since.end)) return null;
      if (!t.leads || t.quoted || t.oblique || t.entity.kind !== 'person') continue;
      if (t.entity.id === this.speakerOf(draft.continues)?.id) return null;
      this.#view.touch(t.entity, place, true);
      return speakerOfEntity(t.entity, false);
    }
    return null;
  }

  /** The subject of a cue that has none of its own beside it: who leads its sentence. */
  #subjectOf(cue: Passage, index: number): Speaker | null {
    const sentence = this.#view.sentence(cue.block, cue.start);
    let best: Touch | null = null;
    this.#view.advance(cue.block, cue.start);
    for (let i = this.#view.touches.length - 1; i >= 0; i--) {
      const t = this.#view.touches[i]!;
      if (t.block !== cue.block || t.sentence !== sentence) break;
      if (t.start >= cue.start || t.quoted || (t.oblique && (best || t.entity.kind !== 'person'))) continue;
      if (best === null || t.speaks || (t.leads && !best.speaks)) best = t;
    }
    // "…," concludes Novak: the name stands within the cue, or right behind it.
    if (best) return speakerOfEntity(best.entity, false);
    return (
      this.#namedBy(cue) ??
      this.#describedBy(cue, index) ??
      (this.#lastSentence === sentence && cue.text.includes('ing') ? this.#lastSpeaker : null)
    );
  }

  /** The subject by a noun phrase or pronoun elsewhere in the sentence. */
  #describedBy(cue: Passage, index: number): Speaker | null {
    for (const phrase of subjectPhrases(this.cast, cue)) {
      const reading = readSource([phrase], this.#texts, this.cast);
      const place = this.#view.place(phrase.block, Math.min(phrase.start, cue.start), []);
      if (reading.type === 'pronoun' || (reading.type === 'description' && reading.of !== 'thing'))
        return this.#speaker(reading, place, index);
    }
    return null;
  }

  #namedBy(cue: Passage): Speaker | null {
    for (const i of mentionsFrom(this.cast, cue.block, cue.start)) {
      const m = this.cast.mentions[i]!;
      if (m.from > cue.end + 1) break;
      if (m.start < cue.start) continue;
      const entity = this.cast.roster.entityOf[i];
      if (entity) return speakerOfEntity(entity, false);
    }
    return null;
  }

  #byNames(mentions: readonly number[], place: Place): Speaker | null {
    const entities = mentions.map((i) => this.cast.roster.entityOf[i]).filter((f): f is Entity => !!f);
    if (entities.length === 0) {
      const m = this.cast.mentions[mentions[0]!]!;
      return this.#descriptions.plain(m.tokens.join(' '), 'organisation', m.tokens.at(-1)!.toLowerCase(), place);
    }
    for (const entity of entities) this.#view.touch(entity, place, true);
    const speakers = entities.map((f) => speakerOfEntity(f, this.cast.mentions[mentions[0]!]!.previous === 'the'));
    const [first] = speakers;
    if (speakers.length === 1) {
      if (entities[0]!.kind !== 'person')
        this.#bodies.add(first!, entities[0]!.tokens.at(-1)!.toLowerCase(), place.sentence);
      return first!;
    }
    const couple = coupleOf(speakers);
    this.#bodies.add(couple, 'two', place.sentence);
    return couple;
  }

  #byPronoun(word: string, place: Place, index: number): Speaker | null {
    const gender = GENDER_OF_PRONOUN[word];
    if (gender !== undefined) {
      // "recalled him saying": not who recalls.
      const relays = this.drafts[index]!.within;
      const outer = relays !== null && (word === 'him' || word === 'her') ? this.speakerOf(relays) : null;
      const other = outer ? this.#view.touches.slice(-40).findLast((t) => t.entity.id !== outer.id) : undefined;
      if (other && outer && (other.entity.gender ?? gender) === gender) return speakerOfEntity(other.entity, false);
      return (
        this.#unnamedLately(place, gender) ??
        this.#asPerson(this.#fromView(place, gender)) ??
        this.#bodies.lastPerson(place.sentence, 12) ??
        this.#descriptions.unnamed(word, place, null)
      );
    }
    if (RELATIVE.has(word)) return this.#nearest(place);
    if (word === 'you') return null;
    if (FIRST_PERSON.has(word))
      return this.#firstPerson(index) ?? this.#descriptions.unnamed('the author', place, null);
    if (PLURAL.has(word))
      return (
        this.#bodies.lastPlural(place.sentence, 12) ??
        this.#descriptions.body(place) ??
        this.#descriptions.unnamed(word, place, null)
      );
    if (THINGS.has(word)) return this.#bodyMeant(place);
    return this.#descriptions.unnamed(word, place, null);
  }

  /** "it": who or which paper spoke last, unless a body led a sentence since. */
  #bodyMeant(place: Place): Speaker | null {
    const last = this.#bodies.lastIn(['organisation', 'document'], place.sentence, 4);
    const entity = this.#view.body(place);
    const led = entity?.kind === 'organisation' ? (this.#view.lastSentence.get(entity) ?? -1) : -1;
    if (last && last.sentence >= led) return last.speaker;
    return entity && speakerOfEntity(entity, true);
  }

  /** "A spokeswoman said … She declined": who spoke without a name in the sentence before, where nobody was named since. */
  #unnamedLately(place: Place, gender: TitleGender): Speaker | null {
    const single = this.#bodies.lastSingle(gender, place.sentence, SINGLE_REACH);
    if (!single) return null;
    const entity = this.#view.choose(place, gender);
    const since = this.#view.touches.slice(-40).findLast((t) => t.entity === entity && !t.oblique)?.sentence ?? -1;
    return since >= single.sentence ? null : single.speaker;
  }

  /** Whom "he" or "she" means is a person, whatever else is known. */
  #asPerson(speaker: Speaker | null): Speaker | null {
    return speaker && { ...speaker, kind: 'person' };
  }

  #fromView(place: Place, gender: TitleGender): Speaker | null {
    const entity = this.#view.choose(place, gender);
    if (!entity) return null;
    this.#view.touch(entity, place, true);
    return speakerOfEntity(entity, false);
  }

  /** Whom the words right before a relative pronoun name. */
  #nearest(place: Place): Speaker | null {
    const touch = this.#view.touches.at(-1);
    if (!touch || touch.block !== place.block || place.sentence !== touch.sentence)
      return this.#descriptions.unnamed('who', place, null);
    this.#view.touch(touch.entity, place, true);
    return speakerOfEntity(touch.entity, false);
  }

  /** In an inner statement "I" is who relays it; in the page's own words its author. */
  #firstPerson(index: number): Speaker | null {
    const outer = this.drafts[index]!.within;
    if (outer !== null) return this.speakerOf(outer);
    return authorOf(this.article);
  }

  /** "said in a statement": from now on "the statement" is this speaker's. */
  #rememberPaper(draft: DraftStatement, speaker: Speaker): void {
    if (speaker.kind === 'document' || speaker.kind === 'unnamed') return;
    for (const { block, start, end } of [...draft.cue, ...draft.source]) {
      const words = this.cast.words[block]!;
      for (let i = firstAtOrBehind(words, start); i < words.length && words[i]!.end <= end + PAPER_REACH; i++)
        if (ISSUED_PAPERS.has(words[i]!.lower)) this.#bodies.issue(words[i]!.lower, speaker);
    }
  }
}
