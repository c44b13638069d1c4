import type { Speaker } from '../../model/Speaker';
import { ISSUED_PAPERS } from '../lexicon/documents';
import { DETERMINERS } from '../lexicon/functionWords';
import { isMedium } from '../media/isMedium';
import type { Entity } from '../mentions/Entity';
import type { ArticleMentions } from '../mentions/readMentions';
import { LetterPattern } from '../text/LetterPattern';
import { wordSet } from '../text/wordSet';
import { Bodies } from './Bodies';
import type { Place } from './chooseAntecedent';
import { coupleOf } from './coupleOf';
import { ageOf, fitsEpithet, isSelective } from './fitsEpithet';
import { genderOfHead } from './genderOfHead';
import { GENDER_OF_PRONOUN } from './genderOfPronoun';
import { idOf } from './idOf';
import { issuerTold } from './issuerTold';
import { chooseFitting, findHolder, fitOf, isSoleOffice } from './matchEntity';
import type { RoleIndex } from './RoleIndex';
import { readReason } from './readReason';
import type { Description } from './SourceReading';
import { sentenceAround } from './sentenceAround';
import { speakerOfEntity } from './speakerOfEntity';
import type { View } from './View';

const DESCRIPTION_TAIL = new LetterPattern(
  /(?<=\p{L}{3})(?:,\s.*|\s(?:who|whose|speaking|in (?:its|his|her|their)|in a (?:statement|court filing|filing|letter|memo|report|tweet|post|email|interview))\b.*)$/su,
);
/** Nouns that tell of somebody brought in no more than what is seen. */
const ANYBODY = wordSet('man woman boy girl teenager');
const TOGETHER = wordSet('two pair couple duo');
/** How many touches back "the two" are looked for. */
const PAIR_REACH = 60;
const bareName = (text: string): string => text.replace(/^(?:the|an?|this|that|these|those)\s+/iu, '');

/** A lone word nothing else is told of may be anything. */
const isSurePerson = ({ kind, tokens, gender, roleWords }: Entity): boolean =>
  kind === 'person' && (tokens.length > 1 || gender !== null || roleWords.size > 0);

/** Whom noun phrases without a name mean: "the minister", "the company", "the statement", "a senior official". */
export class Descriptions {
  readonly #cast: ArticleMentions;
  readonly #texts: readonly string[];
  readonly #view: View;
  readonly #bodies: Bodies;
  readonly #roles: RoleIndex;
  #holder: Entity | null | undefined;

  constructor(cast: ArticleMentions, texts: readonly string[], view: View, bodies: Bodies, roles: RoleIndex) {
    this.#roles = roles;
    this.#cast = cast;
    this.#texts = texts;
    this.#view = view;
    this.#bodies = bodies;
  }

  /** The speaker a description at a place means. */
  speakerOf(d: Description, place: Place): Speaker | null {
    // "the same source"
    if (d.words[0] === 'same') {
      const last = this.#bodies.last(['unnamed'], place.sentence, 30);
      if (last) return last;
    }
    switch (d.of) {
      case 'person':
        return this.#bySomebody(d, place);
      case 'organisation':
        return this.#byOrganisation(d, place);
      case 'document':
        return this.#byDocument(d, place);
      default: {
        const pair = this.#pair(d);
        if (pair) return pair;
        return (
          (d.definite ? this.#bodies.again(d.head, d.words, place.sentence) : null) ??
          this.unnamed(this.#ownedName(d, place), place, d)
        );
      }
    }
  }

  /** "The two senators": those who spoke together, or the last two of that role. */
  #pair(d: Description): Speaker | null {
    if (!d.definite || !TOGETHER.has(d.words[0] ?? '')) return null;
    const together = this.#bodies.together();
    if (together) return together;
    const office = d.head.replace(/s$/u, '');
    const one: Description = { ...d, head: office, words: [office] };
    const fitting = new Set([...this.#roles.candidates(one, this.#view.lastSentence)].filter((f) => fitOf(one, f) > 0));
    const recent = [...new Set(this.#view.touches.slice(-PAIR_REACH).map((t) => t.entity))].filter(
      (f) => f.kind === 'person',
    );
    const holders = recent.filter((f) => fitting.has(f));
    const last = (holders.length < 2 ? recent : holders).slice(-2);
    return last.length === 2 ? coupleOf(last.map((f) => speakerOfEntity(f, false))) : null;
  }

  #soleHolder(): Entity | null {
    if (this.#holder === undefined) this.#holder = findHolder(this.#cast.roster.entities);
    return this.#holder;
  }

  #bySomebody(d: Description, place: Place): Speaker | null {
    const entity =
      chooseFitting(d, this.#roles, this.#view, place.sentence) ?? (isSoleOffice(d) ? this.#soleHolder() : null);
    if (entity) {
      this.#view.touch(entity, place, true);
      return speakerOfEntity(entity, false);
    }
    const again = d.definite ? this.#bodies.again(d.head, d.words, place.sentence) : null;
    if (again) return again;
    if (d.definite && d.owner === null && !/^(?:his|her|their|its|my|our)\s/iu.test(d.text)) {
      const gender = genderOfHead(d.head);
      const age = ageOf(d);
      const aged = age === null ? null : this.#view.choose(place, gender, (f) => f.age === age);
      const single =
        (age === null && !ANYBODY.has(d.head)) || aged ? null : this.#bodies.lastSingle(gender, place.sentence, 2);
      // "The woman" behind "an assistant" may be she or who was named: as printed.
      if (single) return age === null ? this.unnamed(this.#ownedName(d, place), place, d) : single.speaker;
      const inView = aged ?? this.#view.choose(place, gender, isSelective(d) ? (f) => fitsEpithet(d, f) : undefined);
      if (inView && isSurePerson(inView) && fitsEpithet(d, inView)) {
        this.#view.touch(inView, place, true);
        return speakerOfEntity(inView, false);
      }
    }
    return this.unnamed(this.#ownedName(d, place), place, d);
  }

  #byOrganisation(d: Description, place: Place): Speaker {
    const printed = this.#ownedName(d, place);
    const tail = DESCRIPTION_TAIL.for(printed).exec(printed);
    const name = bareName(tail && tail.index >= d.core.length ? printed.slice(0, tail.index) : printed);
    const words = d.core
      .toLowerCase()
      .split(/[\s’']+/u)
      .filter((w) => !DETERMINERS.has(w) && !w.endsWith('-based'));
    if (d.definite && words.length <= 2) {
      const loose = Bodies.isLoose(d.head) && words.length < 2;
      const known =
        this.#bodies.named(d.head, words, place.sentence) ??
        this.#bodies.meantBy(d.head, words, place.sentence, 4) ??
        (loose ? this.body(place) : null) ??
        this.#bodies.meantBy(d.head, words, place.sentence, 20);
      if (known) return known;
    }
    return this.plain(name, 'organisation', d.head, place);
  }

  #byDocument(d: Description, place: Place): Speaker {
    const { issuer } = d;
    if (issuer && 'text' in issuer) return this.plain(issuer.text, 'organisation', d.head, place);
    if (issuer) {
      const entity = this.#cast.roster.entityOf[issuer.mention];
      if (
        entity &&
        (entity.kind !== 'person' ||
          ISSUED_PAPERS.has(d.head) ||
          this.#cast.mentions[issuer.mention]!.start > place.start + 8)
      ) {
        const speaker = speakerOfEntity(entity, true);
        if (speaker.kind !== 'person') this.#bodies.add(speaker, d.head, place.sentence);
        return speaker;
      }
    }
    if (d.head === 'paper' && d.definite) {
      const known = this.#bodies.last(['organisation'], place.sentence, 12);
      if (known && isMedium(known.name)) return known;
    }
    const told = d.definite ? issuerTold(this.#texts, place.block, place.start, d.head) : null;
    if (told) return this.plain(told, 'organisation', d.head, place);
    const again = d.definite
      ? (this.#bodies.issuerOf(d.head) ?? this.#bodies.again(d.head, d.words, place.sentence))
      : null;
    if (again) return again;
    const owned = /['’]s?\s(.+)$/u.exec(d.core);
    return this.plain(bareName(d.owner !== null && owned ? owned[1]! : d.core), 'document', d.head, place);
  }

  /** The description as printed, with "his" and "her" told: "her lawyers" are Ada Novak's lawyers. */
  #ownedName(d: Description, place: Place): string {
    if (d.ownerPronoun === null) return d.text;
    const entity = this.#view.choose(place, GENDER_OF_PRONOUN[d.ownerPronoun] ?? null);
    return entity ? d.text.replace(/^\S+/u, `${entity.name}’s`) : d.text;
  }

  /** The body last in view. */
  body(place: Place): Speaker | null {
    const entity = this.#view.body(place);
    return entity && speakerOfEntity(entity, true);
  }

  /** A body or paper by what it is called. */
  plain(name: string, kind: 'organisation' | 'document', head: string, place: Place): Speaker {
    const speaker: Speaker = { id: idOf(name), name, role: null, kind, reason: null, foundBy: 'description' };
    this.#bodies.add(speaker, head, place.sentence);
    return speaker;
  }

  /** Somebody the page does not name. */
  unnamed(name: string, place: Place, d: Description | null): Speaker {
    // Who it is, not what the sentence adds: "a senior official", not "a senior official, who asked not to be named".
    const shortened = name.replace(DESCRIPTION_TAIL.for(name), '');
    const speaker: Speaker = {
      id: `unnamed-${idOf(shortened)}`,
      name: shortened,
      role: null,
      kind: 'unnamed',
      reason: this.#reason(place),
      foundBy: 'unnamed',
    };
    if (d) this.#bodies.add(speaker, d.head, place.sentence, d.of === 'people', d.words);
    return speaker;
  }

  #reason(place: Place): string | null {
    const text = this.#texts[place.block]!;
    return readReason(text, sentenceAround(this.#cast.text, place.block, place.start));
  }
}
