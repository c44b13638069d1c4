import type { Speaker } from '../../model/Speaker';
import { DOCUMENT_HEADS } from '../lexicon/documents';
import { COUNTRY_OF } from '../lexicon/nationalities';
import { GENERIC_ORGANISATIONS } from '../lexicon/organisationWords';
import type { TitleGender } from '../lexicon/titles';
import { roleOf } from '../mentions/roleOf';
import { wordSet } from '../text/wordSet';
import { genderOfHead } from './genderOfHead';
import { officeOf } from './officeOf';

interface Body {
  readonly speaker: Speaker;
  /** Main noun of the words it was spoken of with, lower-cased. */
  readonly head: string;
  readonly sentence: number;
  readonly plural: boolean;
  /** A single person without a name: "a spokeswoman", "a source". */
  readonly single: boolean;
  /** All words of the description, lower-cased. */
  readonly words: readonly string[];
}

const isCountry = (name: string): boolean =>
  COUNTRY_OF.has(name.toLowerCase().replace(/\.$/u, '')) || /^united /iu.test(name);

/** Bodies of one kind that only their own name can mean: "the ministry" is never a company. */
const STRICT = wordSet(
  'ministry court university party committee council commission department government police administration office campaign union club team school hospital',
);
/** How far back a body is meant by a general word. */
const REACH = 20;
/** Bounds the look back. */
const MOST = 40;

/** Whether somebody spoken of lately may be a body. */
const isWithin = ({ speaker, sentence }: Body, now: number): boolean =>
  (speaker.kind === 'organisation' || speaker.kind === 'person') &&
  !isCountry(speaker.name) &&
  now - sentence <= REACH * 2;

const INDEFINITE = /^(?:an?|one|another)\s/iu;
/** "the driver’s mother" */
const OWNED = /^(?:\S+\s){0,2}\S+['’]s?\s/u;
const SINGLE_NOUNS = wordSet('source person someone somebody');

/** Whether a noun is for one person. */
const isPerson = (head: string): boolean => roleOf(head) === head || head.endsWith('-old') || SINGLE_NOUNS.has(head);

/** Whether a description brings in one person: "a spokeswoman", "one victim", "someone close to her". */
const isSingle = (name: string, head: string): boolean =>
  isPerson(head) && (INDEFINITE.test(name) || OWNED.test(name) || SINGLE_NOUNS.has(head)) && !name.includes(' and ');

/** Whether two descriptions with the same noun may mean the same: one is bare, or they share a further word. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  return a.filter((w) => b.includes(w)).length > 1;
}

/** Who has spoken so far without being a named person: bodies, papers, the unnamed, couples; and whose papers have been spoken of. */
export class Bodies {
  readonly #met: Body[] = [];
  readonly #issuers = new Map<string, Speaker>();

  /** Whether "the company", "the group" may mean a body of any name. */
  static isLoose(head: string): boolean {
    return GENERIC_ORGANISATIONS.has(head) && !STRICT.has(head);
  }

  add(speaker: Speaker, head: string, sentence: number, plural = false, words: readonly string[] = []): void {
    const single = speaker.kind === 'unnamed' && isSingle(speaker.name, head);
    this.#met.push({ speaker, head, sentence, plural, single, words });
  }

  /** The last one of some kinds within a number of sentences. */
  last(kinds: readonly Speaker['kind'][], sentence: number, reach: number): Speaker | null {
    return this.lastIn(kinds, sentence, reach)?.speaker ?? null;
  }

  /** The same, and in which sentence it was. */
  lastIn(
    kinds: readonly Speaker['kind'][],
    sentence: number,
    reach: number,
  ): { speaker: Speaker; sentence: number } | null {
    return this.#findBody((b) => sentence - b.sentence <= reach && kinds.includes(b.speaker.kind));
  }

  /** The last one that "they" may mean. */
  lastPlural(sentence: number, reach: number): Speaker | null {
    return this.#find(
      (b) =>
        sentence - b.sentence <= reach && (b.plural || b.speaker.kind === 'organisation' || b.speaker.id.includes('+')),
    );
  }

  /** The last unnamed person of a gender, and in which sentence. */
  lastSingle(gender: TitleGender, sentence: number, reach: number): { speaker: Speaker; sentence: number } | null {
    for (let i = this.#met.length - 1; i >= 0 && sentence - this.#met[i]!.sentence <= reach; i--) {
      const body = this.#met[i]!;
      if (!body.single) continue;
      const theirs = genderOfHead(body.head);
      if (gender === null || theirs === null || theirs === gender) return body;
    }
    return null;
  }

  /** The last unnamed person of any description. */
  lastPerson(sentence: number, reach: number): Speaker | null {
    return this.#find(
      (b) => sentence - b.sentence <= reach && b.speaker.kind === 'unnamed' && !b.plural && isPerson(b.head),
    );
  }

  /** The last who spoke together. */
  together(): Speaker | null {
    return this.#find((b) => b.speaker.id.includes('+'));
  }

  /** The one spoken of with the same noun before: "the official", "the same source"; spoken of again in this sentence. */
  again(head: string, words: readonly string[], sentence: number): Speaker | null {
    const office = officeOf(head);
    const body = this.#findBody((b) => officeOf(b.head) === office && agrees(words, b.words));
    if (body) this.#met.push({ ...body, sentence });
    return body?.speaker ?? null;
  }

  /** The body whose name or description holds a general word. */
  named(head: string, words: readonly string[], sentence: number): Speaker | null {
    const others = words.filter((w) => w !== head);
    return this.#find(
      (b) =>
        isWithin(b, sentence) &&
        others.every((w) => b.speaker.name.toLowerCase().includes(w)) &&
        (b.head === head || b.speaker.name.toLowerCase().split(/\s+/u).includes(head)),
    );
  }

  /** The last body within a number of sentences, where a general word may mean a body of any name. */
  meantBy(head: string, words: readonly string[], sentence: number, reach: number): Speaker | null {
    if (!Bodies.isLoose(head) || words.some((w) => w !== head)) return null;
    // Who only issued a paper is not yet "the company".
    return this.#find((b) => isWithin(b, sentence) && sentence - b.sentence <= reach && !DOCUMENT_HEADS.has(b.head));
  }

  issue(paper: string, issuer: Speaker): void {
    this.#issuers.set(paper, issuer);
  }

  issuerOf(paper: string): Speaker | null {
    return this.#issuers.get(paper) ?? null;
  }

  #find(fits: (body: Body) => boolean): Speaker | null {
    return this.#findBody(fits)?.speaker ?? null;
  }

  #findBody(fits: (body: Body) => boolean): Body | null {
    for (let i = this.#met.length - 1; i >= 0 && i >= this.#met.length - MOST; i--) {
      if (fits(this.#met[i]!)) return this.#met[i]!;
    }
    return null;
  }
}
