import type { Article } from '../../model/Article';
import type { Agency } from '../lexicon/Agency';
import { FIRST_NAMES } from '../lexicon/firstNames';
import { BEFORE_JOURNALISTS, BETWEEN_MEDIUM_AND_JOURNALIST } from '../lexicon/journalists';
import { MEDIA_ANAPHORA, MEDIA_HEADS, OWN_NOUNS } from '../lexicon/mediaWords';
import { VERBS_BEFORE_A_TAG } from '../lexicon/reportingVerbs';
import { AGENCY_NAMES, type AgencyName } from '../text/agencyNames';
import { bareName } from '../text/bareName';
import { LetterPattern } from '../text/LetterPattern';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import { findOpeners } from './findOpeners';
import { initialsOf } from './initialsOf';
import { isCamera } from './isCamera';
import { isInitials } from './isInitials';
import { isNation } from './isNation';
import { isOfOtherBody } from './isOfOtherBody';
import { isPartOfName } from './isPartOfName';
import { isSurname } from './isSurname';
import type { MediaMention } from './MediaMention';
import { isCapital, isTime, isWord, wordsOf } from './NameRead';
import { OUTLET_NAMES } from './outletNames';
import { readDescribedName } from './readDescribedName';
import type { OwnNames } from './readOwnNames';
import { readShapedName } from './readShapedName';
import type { Sentence } from './Sentence';

type Found = Omit<MediaMention, 'sentence' | 'from'>;

const MAX_LINE = 2000;

/** Finds the media that a text names, with one pass over its tokens. Remembers names for "the paper" and for "telling Novak". */
export class MediaFinder {
  readonly #own: OwnNames;
  readonly #sure: ReadonlySet<Agency>;
  /** The page tells of Yemen's Houthis, who run an agency of the same name as their opponents'. */
  readonly #houthi: boolean;
  /** Short names that the page gives to people: Daria Bloomberg. */
  readonly #people: ReadonlySet<string>;
  /** Short names that the page uses of somebody else: "the Palestinian Authority (PA)", "AP police". */
  readonly #elsewhere: ReadonlySet<string>;
  /** The outlet and the agency named last; an agency that is a paper too is both. */
  #lastOutlet: Found | null = null;
  #lastAgency: Found | null = null;
  /** The outlet named last whose name ends with a word, where it has more than one. */
  readonly #lastEnding = new Map<string, Found>();
  /** Initials of the outlets named so far: "HT" after "Hindustan Times". */
  readonly #initials = new Map<string, Found>();
  /** Surnames of journalists, with their media. */
  readonly #journalists = new Map<string, Found>();

  constructor(article: Article, sentences: readonly Sentence[], own: OwnNames) {
    this.#own = own;
    const lines = [article.byline ?? '', ...article.authors, ...article.creditLines, ...article.captions].map((line) =>
      splitTokens(line.slice(0, MAX_LINE)),
    );
    const sure = new Set<Agency>();
    const people = new Set<string>();
    const elsewhere = new Set<string>();
    let houthi = false;
    const note = (tokens: readonly Token[], openers: readonly number[]): void => {
      let next = 0;
      for (const i of openers) {
        houthi ||= tokens[i]!.lower.startsWith('houthi');
        const hit = i < next ? null : AGENCY_NAMES.find(tokens, i);
        if (!hit) continue;
        if (hit.value.sure) for (const agency of hit.value.agencies) sure.add(agency);
        else if (isSurname(tokens, i)) people.add(tokens[i]!.text);
        else if (isOfOtherBody(tokens, i, i + hit.length)) elsewhere.add(tokens[i]!.text);
        next = i + hit.length;
      }
    };
    for (const { tokens, openers } of sentences) note(tokens, openers);
    for (const tokens of lines) note(tokens, findOpeners(tokens));
    this.#sure = sure;
    this.#people = people;
    this.#elsewhere = elsewhere;
    this.#houthi = houthi;
  }

  /** All mentions of one sentence, left to right, none within another. Sentences must come in reading order. */
  find(sentence: Sentence): MediaMention[] {
    const { tokens, openers } = sentence;
    const mentions: MediaMention[] = [];
    let next = 0;
    for (const i of openers) {
      const found = i < next ? null : this.#at(tokens, i);
      if (!found) continue;
      mentions.push({ ...found, sentence, from: i });
      if (!found.generic) {
        this.#note(found);
        const initials = initialsOf(found.name);
        if (found.kind === 'outlet' && initials.length > 1) this.#initials.set(initials, found);
      }
      this.#noteJournalist(tokens, i, found);
      next = found.to;
    }
    return mentions;
  }

  /** Keeps an outlet that others found in the sentence read last: "the site" may mean it further down. */
  remember(name: string, key: string): void {
    this.#note(this.#outlet(name, 0, key));
  }

  #note(found: Found): void {
    if (found.kind === 'agency') this.#lastAgency = found;
    if (found.kind === 'outlet' || found.agency?.id === 'bloomberg') this.#lastOutlet = found;
    const space = found.key.lastIndexOf(' ');
    if (found.kind === 'outlet' && space >= 0) this.#lastEnding.set(found.key.slice(space + 1), found);
  }

  /** The agency named at token `at` of any line, for a place where only agencies stand, with the number of its tokens. */
  agencyAt(tokens: readonly Token[], at: number): { agency: Agency; length: number; sure: boolean } | null {
    const hit = AGENCY_NAMES.find(tokens, at);
    if (!hit || this.#isOwnAbbreviation(tokens, at, hit.length, hit.value)) return null;
    return { agency: this.#choose(hit.value), length: hit.length, sure: hit.value.sure };
  }

  /** The medium that the page names somebody as a journalist of, by surname, once all sentences were read; or null. */
  mediumOfJournalist(surname: string): Omit<MediaMention, 'sentence' | 'from'> | null {
    return this.#journalists.get(surname) ?? null;
  }

  #choose({ agencies }: AgencyName): Agency {
    const houthi = this.#houthi ? agencies.find((a) => a.id.endsWith('houthi')) : undefined;
    return (
      houthi ??
      agencies.find((a) => this.#own.isOwnAgency(a)) ??
      agencies.find((a) => this.#sure.has(a)) ??
      agencies[0]!
    );
  }

  #at(tokens: readonly Token[], i: number): Found | null {
    return (
      this.#ownName(tokens, i) ??
      this.#known(tokens, i) ??
      this.#shaped(tokens, i) ??
      this.#described(tokens, i) ??
      this.#pointedAt(tokens, i) ??
      this.#byInitials(tokens, i) ??
      this.#journalist(tokens, i) ??
      this.#tag(tokens, i)
    );
  }

  #outlet(name: string, to: number, key = bareName(name), generic = false): Found {
    return { to, name, key, kind: 'outlet', agency: null, own: !generic && this.#own.isOwn(name), sure: true, generic };
  }

  #agency(agency: Agency, to: number, sure: boolean): Found {
    const own = this.#own.isOwnAgency(agency);
    return { to, name: agency.name, key: agency.id, kind: 'agency', agency, own, sure, generic: false };
  }

  /** This outlet's name, as printed or as its host spells it. */
  #ownName(tokens: readonly Token[], i: number): Found | null {
    if (!isCapital(tokens[i]) || !this.#own.opens(lettersOf(tokens[i]!))) return null;
    let letters = '';
    let found: Found | null = null;
    for (let to = i; to < tokens.length && to < i + 5; to++) {
      letters += lettersOf(tokens[to]!);
      if (!isWord(tokens[to]) || !this.#own.isSpelled(letters)) continue;
      const agency = AGENCY_NAMES.find(tokens, i);
      if (agency && this.#own.isOwnAgency(this.#choose(agency.value))) return null;
      found = { ...this.#outlet(wordsOf(tokens, i, to + 1), to + 1, 'own'), own: true };
    }
    return found;
  }

  #known(tokens: readonly Token[], i: number): Found | null {
    const agency = AGENCY_NAMES.find(tokens, i);
    const outlet = OUTLET_NAMES.find(tokens, i);
    if (agency && (!outlet || agency.length >= outlet.length)) {
      const chosen = this.#choose(agency.value);
      const to = i + agency.length;
      if (!agency.value.sure && this.#meansOther(tokens, i, to, chosen)) return null;
      if (this.#isOwnAbbreviation(tokens, i, agency.length, agency.value)) return null;
      // Bloomberg is the agency unless the page knows somebody of that name.
      const person = this.#people.has(tokens[i]!.text);
      return this.#agency(
        chosen,
        to,
        agency.value.sure || (!person && (chosen.id === 'bloomberg' || this.#sure.has(chosen))),
      );
    }
    if (!outlet || (outlet.length === 1 && (isPartOfName(tokens, i) || isCamera(tokens, i)))) return null;
    const shaped = readShapedName(tokens, i);
    let to = i + outlet.length;
    if (shaped && shaped.to > to && !outlet.value.programme) return this.#outlet(shaped.name, shaped.to);
    // "BBC Persian", "CNN Indonesia" are media of their own.
    const service = tokens[to];
    if (service && isCapital(service) && isNation(service) && !isCapital(tokens[to + 1])) to++;
    // "ABC 7", "Fox 32 News" are stations of their own, named with the number.
    if (isChannelNumber(tokens[to]) && !outlet.value.programme) to++;
    if (to > i + outlet.length && tokens[to]?.text === 'News') to++;
    const printed = to > i + outlet.length ? wordsOf(tokens, i, to) : outlet.value.name;
    return this.#outlet(printed.replace(/^The /u, ''), to, bareName(outlet.value.key));
  }

  /** Whether a short name with other meanings is this outlet's own ("CNA" on CNA's pages), which is none of the agencies that share it. */
  #isOwnAbbreviation(tokens: readonly Token[], at: number, length: number, { sure }: AgencyName): boolean {
    return !sure && length === 1 && this.#own.isOwnAbbreviation(tokens[at]!.text);
  }

  /** Whether a short name at `i` is part of a person's or a body's, or one that the page uses of somebody else throughout. */
  #meansOther(tokens: readonly Token[], i: number, to: number, agency: Agency): boolean {
    if (isSurname(tokens, i) || isOfOtherBody(tokens, i, to)) return true;
    if (agency.id !== 'ap' && isInitials(tokens, i)) return true;
    return (
      this.#elsewhere.has(tokens[i]!.text) &&
      !this.#sure.has(agency) &&
      !/^(?:news|agency)$/u.test(tokens[to]?.lower ?? '')
    );
  }

  /** A name whose form gives it away; one word alone stands for the last medium that ends so. */
  #shaped(tokens: readonly Token[], i: number): Found | null {
    const token = tokens[i]!;
    const head = token.lower === 'the' ? i + 1 : i;
    const word = tokens[head];
    if (
      word &&
      MEDIA_HEADS.has(word.lower) &&
      isCapital(word) &&
      (head > i || tokens[i - 1]?.lower === 'the') &&
      !isCapital(tokens[head + 1]) &&
      !(tokens[head + 1]?.lower === 'of' && isCapital(tokens[head + 2]))
    ) {
      const known = this.#lastEnding.get(word.lower);
      if (known) return { ...known, to: head + 1 };
      const own = this.#own.endingWith(word.lower);
      if (own) return { ...this.#outlet(own, head + 1), own: true };
    }
    const read = readShapedName(tokens, i);
    if (!read) return null;
    // "The Associated Press", "Fellow Fox News": the known name inside is found by itself.
    for (let at = i + 1; at < read.to; at++) {
      const inner = AGENCY_NAMES.find(tokens, at) ?? OUTLET_NAMES.find(tokens, at);
      if (inner && at + inner.length >= read.to && inner.length + (head > i ? 1 : 0) > 1) return null;
    }
    return this.#outlet(read.name, read.to);
  }

  #described(tokens: readonly Token[], i: number): Found | null {
    const read = readDescribedName(tokens, i);
    if (!read) return null;
    // "the newspaper Bild": the known name is found by itself, a token later.
    if (!read.generic && this.#known(tokens, i + 1)) return null;
    return this.#outlet(read.name, read.to, undefined, read.generic);
  }

  /** "the paper", "the same programme", "this newspaper": the medium named last, or this outlet. */
  #pointedAt(tokens: readonly Token[], i: number): Found | null {
    const det = tokens[i]!.lower;
    if (det !== 'the' && det !== 'this') return null;
    const from = det === 'the' && tokens[i + 1]?.lower === 'same' ? i + 2 : i + 1;
    const at = tokens[from]?.lower === 'news' && tokens[from + 1]?.lower === 'agency' ? from + 1 : from;
    const noun = tokens[at]?.lower ?? '';
    if (det === 'this') {
      if (!OWN_NOUNS.has(noun)) return null;
      return { ...this.#outlet(this.#own.name ?? `this ${noun}`, at + 1, 'own', true), own: true };
    }
    const next = tokens[at + 1];
    if (!MEDIA_ANAPHORA.has(noun) || (isCapital(next) && !isTime(next)) || next?.text === '"') return null;
    const known = noun === 'agency' ? this.#lastAgency : this.#lastOutlet;
    return known ? { ...known, to: at + 1 } : null;
  }

  /** "…, SarmatNet reported." after another verb of speech: whoever stands there is a medium, unless it reads like a person. */
  #tag(tokens: readonly Token[], i: number): Found | null {
    if (tokens[i - 1]?.text !== ',' || !isCapital(tokens[i])) return null;
    let to = i + 1;
    while (to < i + 4 && isCapital(tokens[to])) to++;
    const verb = tokens[to]?.lower;
    if ((verb !== 'reported' && verb !== 'reports') || tokens.length - to > 6) return null;
    if (!tokens.slice(0, i).some((t) => VERBS_BEFORE_A_TAG.has(t.lower))) return null;
    const single = to - i === 1 && CAPITALISED.for(tokens[i]!.text).test(tokens[i]!.text);
    return single || (to - i === 2 && FIRST_NAMES.has(tokens[i]!.lower))
      ? null
      : this.#outlet(wordsOf(tokens, i, to), to);
  }

  /** "told HT", where the Hindustan Times was named before. */
  #byInitials(tokens: readonly Token[], i: number): Found | null {
    const known = this.#initials.get(tokens[i]!.text);
    return known && !isCapital(tokens[i - 1]) && !isCapital(tokens[i + 1]) ? { ...known, to: i + 1 } : null;
  }

  /** "telling Novak", where Novak was named as this medium's. */
  #journalist(tokens: readonly Token[], i: number): Found | null {
    const known = this.#journalists.get(tokens[i]!.text);
    if (!known || !BEFORE_JOURNALISTS.has(tokens[i - 1]?.lower ?? '')) return null;
    return { ...known, to: i + 1 };
  }

  /** "Fox News anchor Ada Novak", "CNN's Ada Novak", "Ada Novak of CNN". */
  #noteJournalist(tokens: readonly Token[], from: number, found: Found): void {
    let i = found.to;
    while (i < found.to + 3 && BETWEEN_MEDIUM_AND_JOURNALIST.has(tokens[i]?.lower ?? '')) i++;
    const named = (a: number): boolean =>
      startsLikeName(tokens[a]?.text ?? '') && isSurnameLike(tokens[a + 1]?.text ?? '');
    if (i > found.to && named(i)) this.#journalists.set(tokens[i + 1]!.text, found);
    const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    if ((tokens[of]?.lower === 'of' || tokens[of]?.lower === 'from') && of >= 2 && named(of - 2))
      this.#journalists.set(tokens[of - 1]!.text, found);
  }
}

const SURNAME = new LetterPattern(/^\p{Lu}['\p{Lu}]?\p{L}/u);
const isSurnameLike = (text: string): boolean => SURNAME.for(text).test(text);
const CAPITALISED = new LetterPattern(/^\p{Lu}\p{Ll}+$/u);
const SIGNS = new LetterPattern(/[^\p{L}\p{N}]+/gu);
const lettersOf = ({ lower }: Token): string => (/^[a-z]*$/u.test(lower) ? lower : lower.replace(SIGNS.for(lower), ''));

const isChannelNumber = (token: Token | undefined): boolean => token !== undefined && /^\d{1,2}$/u.test(token.text);
