import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { TitleGender } from '../lexicon/titles';
import type { DraftStatement } from '../statements/DraftStatement';
import { splitSentences } from '../text/splitSentences';
import { chooseAntecedent, type Place, type Touch } from './chooseAntecedent';
import type { Figure } from './Figure';
import { fitOf, officeOf } from './matchFigure';
import type { Cast } from './readCast';
import { readReason } from './readReason';
import { readSource } from './readSource';
import type { Description, SourceReading } from './SourceReading';
import { speakerOfFigure } from './speakerOfFigure';

/** Somebody described and not named, or a body or paper, as met so far. */
interface Described {
  readonly speaker: Speaker;
  readonly head: string;
  readonly words: readonly string[];
  readonly sentence: number;
}

const OBLIQUE =
  /^(?:of|by|with|for|from|against|about|to|in|at|on|near|under|like|than|behind|after|before|between|versus|vs)$/u;
const GENDERED: Readonly<Record<string, TitleGender>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};

/** The state of resolving one article's sources in reading order: who has been named or has spoken up to here. */
export class Resolution {
  readonly #texts: readonly string[];
  readonly #speakers: (Speaker | null)[];
  readonly #touches: Touch[] = [];
  readonly #described: Described[] = [];
  #nextMention = 0;
  #lastSpeaker: Speaker | null = null;

  constructor(
    private readonly article: Article,
    private readonly drafts: readonly DraftStatement[],
    private readonly cast: Cast,
  ) {
    this.#texts = article.blocks.map((b) => b.text);
    this.#speakers = drafts.map(() => null);
  }

  speakerOf(draft: number): Speaker | null {
    return this.#speakers[draft] ?? null;
  }

  /** A pronoun that opens a sentence: keeps the person it means in view for the next source. */
  keepInView(block: number, start: number, gender: TitleGender): void {
    this.#advance(block, start);
    const place = this.#place(block, start, []);
    const last = this.#touches.at(-1);
    if (last && last.block === block && last.start === start) return;
    const figure = chooseAntecedent(this.#touches, place, gender);
    if (figure) this.#touch(figure, place, false);
  }

  resolve(index: number, block: number, start: number): void {
    this.#advance(block, start);
    const draft = this.drafts[index]!;
    const place = this.#place(block, start, draft.content);
    const reading = readSource(draft.source, this.#texts, this.cast);
    const continued = draft.continues === null ? null : this.speakerOf(draft.continues);
    const speaker = reading.type === 'none' ? continued : this.#speaker(reading, place, index);
    this.#speakers[index] = speaker;
    if (speaker) this.#lastSpeaker = speaker;
  }

  #speaker(reading: SourceReading, place: Place, index: number): Speaker | null {
    switch (reading.type) {
      case 'none':
        return null;
      case 'pronoun':
        return this.#byPronoun(reading.word, place, index);
      case 'names':
        return this.#byNames(reading.mentions, place);
      case 'description':
        return this.#byDescription(reading, place);
    }
  }

  #byNames(mentions: readonly number[], place: Place): Speaker | null {
    const figures = mentions
      .map((i) => this.cast.roster.figureOf[i])
      .filter((f): f is Figure => f !== null && f !== undefined);
    const [first] = figures;
    if (!first) {
      const m = this.cast.mentions[mentions[0]!]!;
      return this.#plain({ name: m.tokens.join(' '), kind: 'organisation' });
    }
    for (const figure of figures) this.#touch(figure, place, true);
    const speakers = figures.map((f) => speakerOfFigure(f, this.cast.mentions[mentions[0]!]!.previous === 'the'));
    if (speakers.length === 1) return speakers[0]!;
    return {
      id: speakers.map((s) => s.id).join('+'),
      name: speakers.map((s) => s.name).join(' and '),
      role: null,
      kind: speakers.every((s) => s.kind === 'person') ? 'person' : 'organisation',
      reason: null,
    };
  }

  #byPronoun(word: string, place: Place, index: number): Speaker | null {
    const gender = GENDERED[word];
    if (gender !== undefined)
      return (
        this.#fromView(place, gender) ?? this.#recent(['unnamed', 'person'], place) ?? this.#unnamed(word, place, null)
      );
    if (word === 'who' || word === 'whose' || word === 'whom') return this.#nearest(place);
    if (word === 'i' || word === 'my' || word === 'me')
      return this.#firstPerson(index) ?? this.#unnamed(word, place, null);
    if (word === 'they' || word === 'their' || word === 'them' || word === 'themselves')
      return this.#recent(['unnamed', 'organisation'], place) ?? this.#together() ?? this.#unnamed(word, place, null);
    if (word === 'it' || word === 'its' || word === 'which' || word === 'that')
      return this.#recent(['organisation', 'document'], place) ?? this.#body(place);
    return this.#unnamed(word, place, null);
  }

  #fromView(place: Place, gender: TitleGender): Speaker | null {
    const figure = chooseAntecedent(this.#touches, place, gender);
    if (!figure) return null;
    this.#touch(figure, place, true);
    return speakerOfFigure(figure, false);
  }

  /** Who the words right before a relative pronoun name. */
  #nearest(place: Place): Speaker | null {
    const touch = this.#touches.at(-1);
    if (touch && touch.block === place.block && place.sentence === touch.sentence) {
      this.#touch(touch.figure, place, true);
      return speakerOfFigure(touch.figure, false);
    }
    return this.#unnamed('who', place, null);
  }

  /** In an inner statement "I" is who relays it; in the page's own words its author. */
  #firstPerson(index: number): Speaker | null {
    const outer = this.drafts[index]!.within;
    if (outer !== null) return this.speakerOf(outer);
    const author =
      this.article.authors[0] ??
      this.article.byline
        ?.replace(/^by\s+/iu, '')
        .split(/,|\band\b|\|/u)[0]
        ?.trim();
    return author
      ? { id: author.toLowerCase().replace(/\W+/gu, '-'), name: author, role: null, kind: 'person', reason: null }
      : null;
  }

  #recent(kinds: readonly Speaker['kind'][], place: Place): Speaker | null {
    for (let i = this.#described.length - 1; i >= 0 && i > this.#described.length - 12; i--) {
      const { speaker, sentence } = this.#described[i]!;
      if (place.sentence - sentence > 12) return null;
      if (kinds.includes(speaker.kind)) return speaker;
    }
    return null;
  }

  #together(): Speaker | null {
    return this.#lastSpeaker?.id.includes('+') ? this.#lastSpeaker : null;
  }

  /** The organisation last spoken of. */
  #body(place: Place): Speaker | null {
    for (let i = this.#touches.length - 1; i >= 0 && i > this.#touches.length - 40; i--) {
      const touch = this.#touches[i]!;
      if (place.sentence - touch.sentence > 10) return null;
      if (touch.figure.kind === 'organisation' && !touch.quoted && !touch.oblique)
        return speakerOfFigure(touch.figure, true);
    }
    return null;
  }

  #byDescription(d: Description, place: Place): Speaker | null {
    if (d.of === 'person') {
      const figure = this.#fitting(d, place);
      if (figure) {
        this.#touch(figure, place, true);
        return speakerOfFigure(figure, false);
      }
    }
    const again = d.definite ? this.#again(d) : null;
    if (again) return again;
    if (d.of === 'person' && d.definite && d.owner === null) {
      const gender: TitleGender = /woman$|actress|mother|queen/u.test(d.head)
        ? 'f'
        : /man$|actor|father|king/u.test(d.head)
          ? 'm'
          : null;
      const inView = this.#fromView(place, gender);
      if (inView) return inView;
    }
    if (d.of === 'organisation') return this.#plain({ name: bareName(d.text), kind: 'organisation' }, d, place);
    if (d.of === 'document') return this.#plain({ name: bareName(d.text), kind: 'document' }, d, place);
    return this.#unnamed(d.text, place, d);
  }

  /** The figure whose roles fit best, the latest of equals; an indefinite description only fits who is introduced later. */
  #fitting(d: Description, place: Place): Figure | null {
    let best: Figure | null = null;
    let bestFit = 0;
    const lastSentence = new Map<Figure, number>();
    for (const t of this.#touches) lastSentence.set(t.figure, t.sentence);
    for (const figure of this.cast.roster.figures) {
      const seen = lastSentence.get(figure);
      if (!d.definite && seen !== undefined) continue;
      if (!d.definite && place.sentence > 12) continue;
      let fit = fitOf(d, figure);
      if (fit === 0) continue;
      fit += seen === undefined ? -1 : 1.5 / (1 + (place.sentence - seen) / 6);
      if (fit > bestFit) {
        best = figure;
        bestFit = fit;
      }
    }
    return best;
  }

  #again(d: Description): Speaker | null {
    for (let i = this.#described.length - 1; i >= 0; i--) {
      const known = this.#described[i]!;
      if (officeOf(known.head) === officeOf(d.head)) return known.speaker;
    }
    return null;
  }

  #plain({ name, kind }: Pick<Speaker, 'name' | 'kind'>, d?: Description, place?: Place): Speaker {
    const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    const speaker: Speaker = { id, name, role: null, kind, reason: null };
    if (d && place) this.#described.push({ speaker, head: d.head, words: d.words, sentence: place.sentence });
    return speaker;
  }

  #unnamed(name: string, place: Place, d: Description | null): Speaker {
    const id = `unnamed-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const speaker: Speaker = { id, name, role: null, kind: 'unnamed', reason: this.#reason(place) };
    if (d) this.#described.push({ speaker, head: d.head, words: d.words, sentence: place.sentence });
    return speaker;
  }

  #reason(place: Place): string | null {
    const text = this.#texts[place.block]!;
    const sentence = splitSentences(text).find((s) => s.start <= place.start && place.start < s.end);
    return sentence ? readReason(text, sentence) : null;
  }

  #place(block: number, start: number, content: Place['content']): Place {
    return { block, start, content, sentence: this.#sentence(block, start) };
  }

  #sentence(block: number, start: number): number {
    const words = this.cast.words[block]!;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (words[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    return this.cast.firstSentence[block]! + (words[low]?.sentence ?? 0);
  }

  #touch(figure: Figure, place: Place, speaks: boolean): void {
    const { block, start, sentence } = place;
    this.#touches.push({ figure, block, start, sentence, leads: true, speaks, quoted: false, oblique: false });
  }

  /** Takes in all names that stand before a place. */
  #advance(block: number, start: number): void {
    const { mentions, roster, firstSentence } = this.cast;
    for (; this.#nextMention < mentions.length; this.#nextMention++) {
      const m = mentions[this.#nextMention]!;
      if (m.block > block || (m.block === block && m.start >= start)) return;
      const figure = roster.figureOf[this.#nextMention];
      if (!figure) continue;
      this.#touches.push({
        figure,
        block: m.block,
        start: m.start,
        sentence: firstSentence[m.block]! + m.sentence,
        leads: m.leads && !m.possessive,
        speaks: false,
        quoted: m.quoted,
        oblique: m.possessive || OBLIQUE.test(m.previous),
      });
    }
  }
}

const bareName = (text: string): string => text.replace(/^(?:the|an?|this|that|these|those)\s+/iu, '');
