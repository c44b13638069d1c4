import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import { ISSUED_PAPERS } from '../lexicon/documents';
import { EPITHETS } from '../lexicon/roles';
import type { TitleGender } from '../lexicon/titles';
import type { DraftStatement } from '../statements/DraftStatement';
import { Bodies } from './Bodies';
import type { Place, Touch } from './chooseAntecedent';
import type { Figure } from './Figure';
import { issuerTold } from './issuerTold';
import { chooseFitting, chooseHolder, fitOf } from './matchFigure';
import { type Cast, mentionsFrom } from './readCast';
import { readReason } from './readReason';
import { readSource } from './readSource';
import type { Description, SourceReading } from './SourceReading';
import { sentenceAround } from './sentenceAround';
import { speakerOfFigure } from './speakerOfFigure';
import { View } from './View';

const GENDERED: Readonly<Record<string, TitleGender>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};
/** People a report brings in beside the one it is about: "the host asked" is not the guest. */
const SECOND_PARTY =
  /^(?:host|interviewer|moderator|reporter|journalist|correspondent|judge|lawyer|attorney|prosecutor|counsel|spokes(?:man|woman|person)|aide|friend|neighbou?r|colleague|wife|husband|mother|father|son|daughter|brother|sister|source|insider|expert|analyst|official|officer|doctor|driver|owner|resident|witness|narrator|voice|editor|publisher|agent|manager)$/u;
const DESCRIPTION_TAIL =
  /(?<=\p{L}{3})(?:,\s.*|\s(?:who|whose|speaking|in a (?:statement|court filing|filing|letter|memo|report|tweet|post|email|interview))\b.*)$/su;
/** Cues of the passive: what is said so has no speaker in its sentence. */
const PASSIVE = /^(?:is|was|are|were|be|been|being|has been|have been|had been)\b/iu;

/** The state of resolving one article's sources in reading order: who has been named or has spoken up to here. */
export class Resolution {
  readonly #texts: readonly string[];
  readonly #speakers: (Speaker | null)[];
  readonly #view: View;
  readonly #bodies = new Bodies();
  #lastSpeaker: Speaker | null = null;

  constructor(
    private readonly article: Article,
    private readonly drafts: readonly DraftStatement[],
    private readonly cast: Cast,
  ) {
    this.#texts = article.blocks.map((b) => b.text);
    this.#speakers = drafts.map(() => null);
    this.#view = new View(cast);
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
    const figure = this.#view.choose(place, gender);
    if (figure) this.#view.touch(figure, place, false);
  }

  /** A description that opens a sentence ("The former minister came") keeps whom it fits in view. */
  keepDescribedInView(block: number, start: number, end: number): void {
    this.#view.advance(block, start);
    const place = this.#view.place(block, start, []);
    const passage = { block, start, end, text: this.#texts[block]!.slice(start, end) };
    const reading = readSource([passage], this.#texts, this.cast);
    if (reading.type !== 'description' || reading.of !== 'person') return;
    const figure = chooseFitting(reading, this.cast.roster.figures, this.#view.lastSentence, place.sentence);
    if (figure && this.#view.lastSentence.has(figure)) this.#view.touch(figure, place, false);
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
    this.#rememberPaper(draft, speaker);
  }

  #speaker(reading: Exclude<SourceReading, { type: 'none' }>, place: Place, index: number): Speaker | null {
    switch (reading.type) {
      case 'pronoun':
        return this.#byPronoun(reading.word, place, index);
      case 'names':
        return this.#byNames(reading.mentions, place);
      case 'description':
        return this.#byDescription(reading, place);
    }
  }

  /** No source is printed: a quotation that goes on, or a cue whose subject stands earlier in the sentence. */
  #unprinted(index: number, place: Place): Speaker | null {
    const draft = this.drafts[index]!;
    const cue = draft.cue[0];
    if (cue) {
      if (/^(?:A|Answer)\s?[:.]$/u.test(cue.text)) return this.#interviewee();
      if (PASSIVE.test(cue.text)) return draft.kind === 'indirect' ? null : this.#nobodyNamed();
      return this.#subjectOf(cue) ?? (draft.kind === 'indirect' ? null : this.#nobodyNamed());
    }
    const newcomer = this.#newcomer(draft, place);
    if (newcomer) return newcomer;
    const continued = draft.continues === null ? null : this.speakerOf(draft.continues);
    return continued ?? this.#fromView(place, null) ?? this.#nobodyNamed();
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
      if (!t.leads || t.quoted || t.oblique || t.figure.kind !== 'person') continue;
      if (t.figure.id === this.speakerOf(draft.continues)?.id) return null;
      this.#view.touch(t.figure, place, true);
      return speakerOfFigure(t.figure, false);
    }
    return null;
  }

  /** Who answers in questions and answers: the person spoken of most. */
  #interviewee(): Speaker | null {
    const people = this.cast.roster.figures.filter((f) => f.kind === 'person' && f.tokens.length > 1);
    const most = people.reduce<Figure | null>((a, b) => (a && a.mentions >= b.mentions ? a : b), null);
    return most && speakerOfFigure(most, false);
  }

  /** The subject of a cue that has none of its own beside it: who leads its sentence. */
  #subjectOf(cue: Passage): Speaker | null {
    const sentence = this.#view.sentence(cue.block, cue.start);
    let best: Touch | null = null;
    this.#view.advance(cue.block, cue.start);
    for (let i = this.#view.touches.length - 1; i >= 0; i--) {
      const t = this.#view.touches[i]!;
      if (t.block !== cue.block || t.sentence !== sentence) break;
      if (t.start >= cue.start || t.quoted || (t.oblique && best)) continue;
      if (best === null || t.speaks || (t.leads && !best.speaks)) best = t;
    }
    // "…," concludes Novak: the name stands within the cue, or right behind it.
    if (best) return speakerOfFigure(best.figure, false);
    const named = this.#namedBy(cue);
    return named ?? (this.#lastSpeaker && /ing\b/u.test(cue.text) ? this.#lastSpeaker : null);
  }

  #namedBy(cue: Passage): Speaker | null {
    for (const i of mentionsFrom(this.cast, cue.block, cue.start)) {
      const m = this.cast.mentions[i]!;
      if (m.from > cue.end + 1) break;
      if (m.start < cue.start) continue;
      const figure = this.cast.roster.figureOf[i];
      if (figure) return speakerOfFigure(figure, false);
    }
    return null;
  }

  #nobodyNamed(): Speaker {
    return { id: 'unnamed', name: 'not named', role: null, kind: 'unnamed', reason: null };
  }

  #byNames(mentions: readonly number[], place: Place): Speaker | null {
    const figures = mentions.map((i) => this.cast.roster.figureOf[i]).filter((f): f is Figure => !!f);
    if (figures.length === 0) {
      const m = this.cast.mentions[mentions[0]!]!;
      return this.#plain(m.tokens.join(' '), 'organisation', m.tokens.at(-1)!.toLowerCase(), place);
    }
    for (const figure of figures) this.#view.touch(figure, place, true);
    const speakers = figures.map((f) => speakerOfFigure(f, this.cast.mentions[mentions[0]!]!.previous === 'the'));
    const [first] = speakers;
    if (speakers.length === 1) {
      if (figures[0]!.kind !== 'person')
        this.#bodies.add(first!, figures[0]!.tokens.at(-1)!.toLowerCase(), place.sentence);
      return first!;
    }
    const couple = coupleOf(speakers);
    this.#bodies.add(couple, 'two', place.sentence);
    return couple;
  }

  #byPronoun(word: string, place: Place, index: number): Speaker | null {
    const gender = GENDERED[word];
    if (gender !== undefined) {
      // "recalled him saying": not who recalls.
      const relays = this.drafts[index]!.within;
      const outer = relays !== null && /^(?:him|her)$/u.test(word) ? this.speakerOf(relays) : null;
      const other = outer ? this.#view.touches.slice(-40).findLast((t) => t.figure.id !== outer.id) : undefined;
      if (other && outer && (other.figure.gender ?? gender) === gender) return speakerOfFigure(other.figure, false);
      return (
        this.#fromView(place, gender) ??
        this.#bodies.last(['unnamed'], place.sentence, 12) ??
        this.#unnamed(word, place, null)
      );
    }
    if (/^(?:who|whose|whom)$/u.test(word)) return this.#nearest(place);
    if (word === 'you') return null;
    if (/^(?:i|my|me)$/u.test(word)) return this.#firstPerson(index) ?? this.#unnamed('the author', place, null);
    if (/^(?:they|their|them|themselves)$/u.test(word))
      return this.#bodies.lastPlural(place.sentence, 12) ?? this.#body(place) ?? this.#unnamed(word, place, null);
    if (/^(?:it|its|which|that)$/u.test(word))
      return this.#bodies.last(['organisation', 'document'], place.sentence, 4) ?? this.#body(place);
    return this.#unnamed(word, place, null);
  }

  #fromView(place: Place, gender: TitleGender): Speaker | null {
    const figure = this.#view.choose(place, gender);
    if (!figure) return null;
    this.#view.touch(figure, place, true);
    return speakerOfFigure(figure, false);
  }

  /** Whom the words right before a relative pronoun name. */
  #nearest(place: Place): Speaker | null {
    const touch = this.#view.touches.at(-1);
    if (!touch || touch.block !== place.block || place.sentence !== touch.sentence)
      return this.#unnamed('who', place, null);
    this.#view.touch(touch.figure, place, true);
    return speakerOfFigure(touch.figure, false);
  }

  /** In an inner statement "I" is who relays it; in the page's own words its author. */
  #firstPerson(index: number): Speaker | null {
    const outer = this.drafts[index]!.within;
    if (outer !== null) return this.speakerOf(outer);
    const byline = this.article.byline?.replace(/^by\s+/iu, '').split(/,|\band\b|\|/u)[0];
    const author = (this.article.authors[0] ?? byline)?.trim();
    return author ? { id: idOf(author), name: author, role: null, kind: 'person', reason: null } : null;
  }

  #body(place: Place): Speaker | null {
    const figure = this.#view.body(place);
    return figure && speakerOfFigure(figure, true);
  }

  #byDescription(d: Description, place: Place): Speaker | null {
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
          (d.definite ? this.#bodies.again(d.head, d.words) : null) ??
          this.#unnamed(this.#ownedName(d, place), place, d)
        );
      }
    }
  }

  /** "The two senators": those who spoke together, or the last two of that role. */
  #pair(d: Description): Speaker | null {
    if (!d.definite || !/^(?:two|pair|couple|duo)$/u.test(d.words[0] ?? '')) return null;
    const together = this.#bodies.together();
    if (together) return together;
    const office = d.head.replace(/s$/u, '');
    const last = [...this.#view.lastSentence.keys()]
      .filter((f) => fitOf({ ...d, head: office, words: [office] }, f) > 0)
      .slice(-2);
    return last.length === 2 ? coupleOf(last.map((f) => speakerOfFigure(f, false))) : null;
  }

  #bySomebody(d: Description, place: Place): Speaker | null {
    const { figures } = this.cast.roster;
    const figure = chooseFitting(d, figures, this.#view.lastSentence, place.sentence) ?? chooseHolder(d, figures);
    if (figure) {
      this.#view.touch(figure, place, true);
      return speakerOfFigure(figure, false);
    }
    const again = d.definite ? this.#bodies.again(d.head, d.words) : null;
    if (again) return again;
    if (d.definite && d.owner === null && d.ownerPronoun === null) {
      const gender: TitleGender = /woman$|actress|mother|queen/u.test(d.head)
        ? 'f'
        : /(?<!wo)man$|actor|father|king/u.test(d.head)
          ? 'm'
          : null;
      const inView = this.#view.choose(place, gender);
      // Whose roles are known and different is not meant; whose roles nobody told may be.
      if (
        inView &&
        ((inView.roleWords.size === 0 && !SECOND_PARTY.test(d.head)) || d.head.endsWith('-old') || EPITHETS.has(d.head))
      ) {
        this.#view.touch(inView, place, true);
        return speakerOfFigure(inView, false);
      }
    }
    return this.#unnamed(this.#ownedName(d, place), place, d);
  }

  #byOrganisation(d: Description, place: Place): Speaker {
    const name = bareName(this.#ownedName(d, place));
    if (d.definite && d.words.length <= 2) {
      const known =
        this.#bodies.meantBy(d.head, d.words, place.sentence, 4) ??
        (Bodies.isLoose(d.head) && d.words.length < 2 ? this.#body(place) : null) ??
        this.#bodies.meantBy(d.head, d.words, place.sentence, 20);
      if (known) return known;
    }
    return this.#plain(name, 'organisation', d.head, place);
  }

  #byDocument(d: Description, place: Place): Speaker {
    const { issuer } = d;
    if (issuer && 'text' in issuer) return this.#plain(issuer.text, 'organisation', d.head, place);
    if (issuer) {
      const figure = this.cast.roster.figureOf[issuer.mention];
      if (
        figure &&
        (figure.kind !== 'person' ||
          ISSUED_PAPERS.has(d.head) ||
          this.cast.mentions[issuer.mention]!.start > place.start + 8)
      ) {
        const speaker = speakerOfFigure(figure, true);
        if (speaker.kind !== 'person') this.#bodies.add(speaker, d.head, place.sentence);
        return speaker;
      }
    }
    if (d.head === 'paper' && d.definite) {
      const known = this.#bodies.last(['organisation'], place.sentence, 12);
      if (known) return known;
    }
    const told = d.definite ? issuerTold(this.#texts, place.block, place.start, d.head) : null;
    if (told) return this.#plain(told, 'organisation', d.head, place);
    const again = d.definite ? (this.#bodies.issuerOf(d.head) ?? this.#bodies.again(d.head, d.words)) : null;
    if (again) return again;
    const owned = /['’]s?\s(.+)$/u.exec(d.core);
    return this.#plain(bareName(d.owner !== null && owned ? owned[1]! : d.core), 'document', d.head, place);
  }

  /** The description as printed, with "his" and "her" told: "her lawyers" are Ada Novak's lawyers. */
  #ownedName(d: Description, place: Place): string {
    if (d.ownerPronoun === null) return d.text;
    const figure = this.#view.choose(place, GENDERED[d.ownerPronoun] ?? null);
    return figure ? d.text.replace(/^\S+/u, `${figure.name}’s`) : d.text;
  }

  #plain(name: string, kind: 'organisation' | 'document', head: string, place: Place): Speaker {
    const speaker: Speaker = { id: idOf(name), name, role: null, kind, reason: null };
    this.#bodies.add(speaker, head, place.sentence);
    return speaker;
  }

  #unnamed(name: string, place: Place, d: Description | null): Speaker {
    // Who it is, not what the sentence adds: "a senior official", not "a senior official, who asked not to be named".
    const shortened = name.replace(DESCRIPTION_TAIL, '');
    const speaker: Speaker = {
      id: `unnamed-${idOf(shortened)}`,
      name: shortened,
      role: null,
      kind: 'unnamed',
      reason: this.#reason(place),
    };
    if (d) this.#bodies.add(speaker, d.head, place.sentence, d.of === 'people', d.words);
    return speaker;
  }

  #reason(place: Place): string | null {
    const text = this.#texts[place.block]!;
    return readReason(text, sentenceAround(text, place.start));
  }

  /** "said in a statement": from now on "the statement" is this speaker's. */
  #rememberPaper(draft: DraftStatement, speaker: Speaker): void {
    if (speaker.kind === 'document' || speaker.kind === 'unnamed') return;
    for (const { block, start, end } of [...draft.cue, ...draft.source]) {
      const text = this.#texts[block]!.slice(start, end + 90).toLowerCase();
      for (const word of text.match(/\p{L}[\p{L}-]*/gu) ?? [])
        if (ISSUED_PAPERS.has(word)) this.#bodies.issue(word, speaker);
    }
  }
}

/** Several who speak as one. */
const coupleOf = (speakers: readonly Speaker[]): Speaker => ({
  id: speakers.map((s) => s.id).join('+'),
  name: speakers.map((s) => s.name).join(' and '),
  role: null,
  kind: speakers.every((s) => s.kind === 'person') ? 'person' : 'organisation',
  reason: null,
});

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
const bareName = (text: string): string => text.replace(/^(?:the|an?|this|that|these|those)\s+/iu, '');
