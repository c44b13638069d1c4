import type { Article } from '../../model/Article';
import type { Agency } from '../lexicon/Agency';
import { AGENCY_NAMES, type AgencyName } from '../lexicon/agencyNames';
import { MEDIA_ANAPHORA, MEDIA_HEADS, MEDIA_HEADS_ALONE, MEDIA_NOUNS, MEDIA_OPENERS } from '../lexicon/mediaWords';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { OUTLET_NAMES } from '../lexicon/outletNames';
import { splitTokens, type Token } from '../text/splitTokens';
import type { MediaMention } from './MediaMention';
import { bareName, type OwnNames } from './readOwnNames';
import type { Sentence } from './Sentence';

type Found = Omit<MediaMention, 'sentence' | 'from'>;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|[a-z]\p{Lu}|\d)/u.test(token.text);
const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);
const NO_NAME_START = new Set(
  'the a an but and or in on at as when while after before for if so yet he she it they we i you his her its their our my this that these those then now also even still both according citing earlier later meanwhile however because since with from by to of not no one two some many most all mr mrs ms dr'.split(
    ' ',
  ),
);
const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Adjectives before a medium that is not named: "state radio", "a local newspaper". */
const GENERIC = new Set(
  'state state-run state-owned state-controlled local national regional public private independent government government-run official domestic foreign international leading pro-government opposition'.split(
    ' ',
  ),
);
/** Initials of bodies that look like American call signs. */
const NO_CALL_SIGN = new Set(
  'WADA WNBA WIPO WHIP WARN WILL WITH WHAT WHEN WANT WEST WEEK WORK WORLD KIDS KING KEEP KNOW KPMG WMDS'.split(' '),
);
const OWN_NOUN = new Set(
  'newspaper paper outlet website publication reporter network station magazine agency site correspondent podcast program programme channel column columnist blog'.split(
    ' ',
  ),
);
const MAX_NAME = 7;

/** Finds the media that a text names, with one pass over its tokens. */
export class MediaFinder {
  readonly #own: OwnNames;
  readonly #sure: ReadonlySet<Agency>;
  readonly #houthi: boolean;
  /** Mentions so far, the newest last; only names. */
  readonly #named: Found[] = [];

  constructor(article: Article, sentences: readonly Sentence[], own: OwnNames) {
    this.#own = own;
    const lines = [article.byline ?? '', ...article.authors, ...article.creditLines, ...article.captions];
    const streams = [...sentences.map((s) => s.tokens), ...lines.map((line) => splitTokens(line.slice(0, 2000)))];
    const sure = new Set<Agency>();
    for (const tokens of streams) {
      for (let i = 0; i < tokens.length; i++) {
        const hit = AGENCY_NAMES.find(tokens, i);
        if (!hit) continue;
        if (hit.value.sure) for (const agency of hit.value.agencies) sure.add(agency);
        i += hit.length - 1;
      }
    }
    this.#sure = sure;
    this.#houthi = streams.some((tokens) => tokens.some((t) => t.lower.startsWith('houthi')));
  }

  /** All mentions of one sentence, left to right, none within another. Sentences must come in reading order. */
  find(sentence: Sentence): MediaMention[] {
    const { tokens } = sentence;
    const mentions: MediaMention[] = [];
    for (let i = 0; i < tokens.length; ) {
      const found = this.#at(tokens, i);
      if (!found) {
        i++;
        continue;
      }
      mentions.push({ ...found, sentence, from: i });
      if (!found.generic) this.#named.push(found);
      i = found.to;
    }
    return mentions;
  }

  /** The agency a line outside the text names at token `at`, in a credit position, with the number of tokens. */
  agencyAt(tokens: readonly Token[], at: number): { agency: Agency; length: number; sure: boolean } | null {
    const hit = AGENCY_NAMES.find(tokens, at);
    return hit && { agency: this.#choose(hit.value), length: hit.length, sure: hit.value.sure };
  }

  #choose({ agencies }: AgencyName): Agency {
    if (this.#houthi) {
      const houthi = agencies.find((a) => a.id.endsWith('houthi'));
      if (houthi) return houthi;
    }
    return agencies.find((a) => this.#sure.has(a)) ?? agencies[0]!;
  }

  #at(tokens: readonly Token[], i: number): Found | null {
    return (
      this.#known(tokens, i) ?? this.#shaped(tokens, i) ?? this.#described(tokens, i) ?? this.#pointedAt(tokens, i)
    );
  }

  #outlet(name: string, to: number, key = bareName(name), generic = false): Found {
    return { to, name, key, kind: 'outlet', agency: null, own: !generic && this.#own.isOwn(name), sure: true, generic };
  }

  #agency(agency: Agency, to: number, sure: boolean): Found {
    const own = this.#own.isOwnAgency(agency);
    return { to, name: agency.name, key: agency.id, kind: 'agency', agency, own, sure, generic: false };
  }

  #known(tokens: readonly Token[], i: number): Found | null {
    const agency = AGENCY_NAMES.find(tokens, i);
    const outlet = OUTLET_NAMES.find(tokens, i);
    if (agency && (!outlet || agency.length >= outlet.length)) {
      const chosen = this.#choose(agency.value);
      const sure = agency.value.sure || this.#sure.has(chosen);
      // A capitalised word on either side makes another name of it: "Daria Bloomberg", "AFP Action".
      const before = tokens[i - 1];
      const other =
        !agency.value.sure &&
        ((i > 1 && isCapital(before) && /^\p{Lu}\p{Ll}/u.test(before!.text) && /\p{Ll}/u.test(tokens[i]!.text)) ||
          this.#goesOn(tokens, i + agency.length));
      return other ? null : this.#agency(chosen, i + agency.length, sure);
    }
    if (!outlet) return null;
    let to = i + outlet.length;
    // "ABC 7", "Fox 32 Chicago" are stations of their own, shown by the network's name with the number.
    if (/^\d{1,2}$/u.test(tokens[to]?.text ?? '') && isCapital(tokens[i]) && !outlet.value.programme) to++;
    if (to > i + outlet.length && tokens[to]?.text === 'News') to++;
    const printed =
      to > i + outlet.length
        ? tokens
            .slice(i, to)
            .map((t) => t.text)
            .join(' ')
        : outlet.value.name;
    const shaped = this.#shaped(tokens, i);
    if (shaped && shaped.to > to) return shaped;
    return this.#outlet(printed.replace(/^The /u, ''), to, bareName(outlet.value.key));
  }

  #goesOn(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at];
    return (
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      !TIME_WORD.test(next.lower) &&
      !MEDIA_NOUNS.has(next.lower) &&
      tokens[at - 1]!.text.length < 5 &&
      MEDIA_HEADS.has(next.lower) === false &&
      /^(?:action|party|leader|chief|commissioner|fund|province|government)$/u.test(next.lower)
    );
  }

  /** A name whose form gives it away: "Marsh County Ledger", "WXIA-TV", "nj.com", "the Ledger" after it. */
  #shaped(tokens: readonly Token[], i: number): Found | null {
    const first = tokens[i]!;
    if (!isCapital(first) && !/\.(?:com|org|net|tv)$/u.test(first.lower)) return null;
    if (/^[WK][A-Z]{2,3}-(?:TV|AM|FM|DT)$/u.test(first.text)) return this.#outlet(first.text, i + 1);
    if (/^[WK][A-Z]{3}$/u.test(first.text) && !NO_CALL_SIGN.has(first.text)) return this.#outlet(first.text, i + 1);
    if (/^(?:ABC|CBS|NBC|FOX|Fox|CW|CNN)-?\d{1,2}$/u.test(first.text)) return this.#outlet(first.text, i + 1);
    if (/^[\p{L}\p{N}-]{2,}\.(?:com|org|net|tv|co\.uk)$/iu.test(first.text)) return this.#outlet(first.text, i + 1);
    if (NO_NAME_START.has(first.lower) && !(first.lower === 'the' && isCapital(tokens[i + 1]))) return null;
    if (TIME_WORD.test(first.lower)) return null;
    let last = -1;
    let end = i;
    while (end < tokens.length && end - i < MAX_NAME) {
      const token = tokens[end]!;
      if (isCapital(token)) {
        if (MEDIA_HEADS.has(token.lower) && isWord(token)) last = end;
      } else if (
        !(
          /^(?:of|and|&|de|la|le|-|!)$/u.test(token.lower) &&
          isCapital(tokens[end + 1]) &&
          end > i &&
          this.#joins(tokens, i, end)
        )
      )
        break;
      end++;
    }
    const start = first.lower === 'the' ? i + 1 : i;
    if (last < start) {
      if (MEDIA_OPENERS.has(first.lower) && end - i > 1)
        return this.#outlet(
          tokens
            .slice(i, end)
            .map((t) => t.text)
            .join(' '),
          end,
        );
      return null;
    }
    const head = tokens[last]!;
    if (last === start) {
      const known = this.#named.findLast((m) => m.kind === 'outlet' && m.key.endsWith(` ${head.lower}`));
      const article = tokens[start - 1]?.lower === 'the';
      if (known && article) return { ...known, to: last + 1 };
      if (!article || !MEDIA_HEADS_ALONE.has(head.lower)) return null;
      return this.#outlet(head.text, last + 1, head.lower);
    }
    // "of" goes on after a head: "Times of Norda".
    let to = last + 1;
    if (tokens[to]?.lower === 'of' && isCapital(tokens[to + 1])) to += 2;
    const name = tokens
      .slice(start, to)
      .map((t) => t.text)
      .join(' ')
      .replaceAll(' - ', '-')
      .replaceAll(' !', '!');
    return this.#outlet(name, to);
  }

  /** Whether a joining word inside a run of capitals belongs to one name: "News and Observer", "Times of Norda", not "Novak of CNN". */
  #joins(tokens: readonly Token[], from: number, at: number): boolean {
    const word = tokens[at]!.lower;
    if (word === '&' || word === '-' || word === '!') return true;
    if (word === 'and')
      return MEDIA_HEADS.has(tokens[at - 1]!.lower) && MEDIA_HEADS.has(tokens[at + 1]!.lower) && at - from < 3;
    return word !== 'of' || MEDIA_OPENERS.has(tokens[from]!.lower);
  }

  /** A name beside a word for a medium: "the private channel Al-Rasif", "Okaz newspaper"; or none: "state radio". */
  #described(tokens: readonly Token[], i: number): Found | null {
    const token = tokens[i]!;
    if (MEDIA_NOUNS.has(token.lower) && token.text === token.lower) {
      let from = i + 1;
      const quoted = /^["']$/u.test(tokens[from]?.text ?? '');
      if (quoted) from++;
      if (tokens[from]?.text === ',') from++;
      if (quoted && tokens[from]?.text === "'") from++;
      let to = from;
      while (
        to < tokens.length &&
        to - from < MAX_NAME &&
        (isCapital(tokens[to]) || (quoted && isWord(tokens[to])) || (to > from && tokens[to]!.text === "'s"))
      )
        to++;
      if (
        to > from &&
        !TIME_WORD.test(tokens[from]!.lower) &&
        this.#known(tokens, from) === null &&
        (quoted ||
          /^(?:news|private|the|state|german|hindi|local|national|public|daily)$/u.test(
            tokens[i - 1]?.lower ?? 'the',
          ) ||
          COUNTRY_OF.has(tokens[i - 1]?.lower ?? ''))
      ) {
        return this.#outlet(
          tokens
            .slice(from, to)
            .map((t) => t.text)
            .join(' ')
            .replaceAll(" 's", "'s"),
          to,
        );
      }
    }
    if (isCapital(token) && !NO_NAME_START.has(token.lower) && /\p{L}/u.test(token.text)) {
      let to = i + 1;
      while (to < tokens.length && to - i < 4 && isCapital(tokens[to])) to++;
      const noun = tokens[to];
      if (
        noun &&
        MEDIA_NOUNS.has(noun.lower) &&
        noun.text === noun.lower &&
        noun.lower !== 'paper' &&
        noun.lower !== 'site' &&
        noun.lower !== 'agency' &&
        noun.lower !== 'program'
      ) {
        const name = tokens
          .slice(i, to)
          .map((t) => t.text)
          .join(' ');
        const generic = tokens
          .slice(i, to)
          .every(
            (t) =>
              COUNTRY_OF.has(t.lower) ||
              /^(?:hindi|arabic|urdu|english|western|arab|jewish|hebrew|persian|spanish-language|kurdish)$/u.test(
                t.lower,
              ),
          );
        return this.#outlet(generic ? `${name} ${noun.text}` : name, to + 1, undefined, generic);
      }
    }
    if (GENERIC.has(token.lower)) {
      let to = i + 1;
      while (
        to < tokens.length &&
        to - i < 3 &&
        (tokens[to]!.lower === 'news' || GENERIC.has(tokens[to]!.lower) || COUNTRY_OF.has(tokens[to]!.lower))
      )
        to++;
      const noun = tokens[to];
      if (
        noun &&
        MEDIA_NOUNS.has(noun.lower) &&
        noun.lower !== 'agency' &&
        noun.lower !== 'site' &&
        noun.lower !== 'network'
      ) {
        return this.#outlet(
          tokens
            .slice(i, to + 1)
            .map((t) => t.text)
            .join(' '),
          to + 1,
          undefined,
          true,
        );
      }
    }
    return null;
  }

  /** "the paper", "this newspaper": the medium named last, or this outlet. */
  #pointedAt(tokens: readonly Token[], i: number): Found | null {
    const det = tokens[i]!.lower;
    if (det !== 'the' && det !== 'this') return null;
    const at = tokens[i + 1]?.lower === 'news' && tokens[i + 2]?.lower === 'agency' ? i + 2 : i + 1;
    const noun = tokens[at]?.lower ?? '';
    if (det === 'this') {
      if (!OWN_NOUN.has(noun)) return null;
      return {
        to: at + 1,
        name: `this ${noun}`,
        key: 'own',
        kind: 'outlet',
        agency: null,
        own: true,
        sure: true,
        generic: true,
      };
    }
    if (!MEDIA_ANAPHORA.has(noun) || isCapital(tokens[at + 1])) return null;
    const kind = noun === 'agency' ? 'agency' : 'outlet';
    const known = this.#named.findLast(
      (m) => m.kind === kind || (kind === 'outlet' && m.kind === 'agency' && m.agency?.id === 'bloomberg'),
    );
    return known ? { ...known, to: at + 1 } : null;
  }
}
