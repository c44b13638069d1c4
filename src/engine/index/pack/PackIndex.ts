import type { Claim, ClaimArticle } from '../../../model/Claim';
import type { EntityKind, IndexEntity } from '../../../model/IndexFile';
import type { StatementKind } from '../../../model/Statement';
import { derivedId } from '../derivedId';
import { hashText } from '../hashText';
import type { KnownName, OpenIndex } from '../OpenIndex';
import { ownersOf } from '../ownersOf';
import type { Postings } from '../Postings';
import { VoteCount } from '../VoteCount';
import type { Wording } from '../Wording';
import { NumberReader } from './NumberReader';
import type { PackSections } from './PackSections';
import { type MadeText, PackWording } from './PackWording';
import { ENTITY_KINDS, KINDS } from './packKinds';
import { readText } from './readText';

/** Hops read of one claim: chains have a few. */
const MOST_HOPS = 100;

/** Tokens there is room for at first. */
const LONG_CONTENT = 256;

const NO_NUMBERS = new Uint32Array(0);
const NO_NAMES: readonly KnownName[] = [];
const NO_ARTICLES: ReadonlySet<number> = new Set();

function postings(starts: Uint32Array, bytes: Uint8Array): Postings {
  return { mask: starts.length - 2, starts, bytes };
}

interface Head {
  /** Number of the string and one; 0 where the id is the one that article and words give. */
  readonly id: number;
  readonly role: number;
  /** Twice the number of the actor's string, and one where the hop is stated. */
  readonly hops: readonly number[];
}

/** An index over the columns of a pack. Every number that is read of them may be wrong: what it points at is then empty. */
export class PackIndex implements OpenIndex {
  readonly claimCount: number;
  readonly articleCount: number;
  readonly entityCount: number;
  readonly wordPairs: Postings;
  readonly stems: Postings;
  readonly entityPairs: Postings;
  readonly entityClaims: Postings;
  private readonly surnames: Postings;
  private readonly names: Postings;
  private readonly addresses: Postings;
  private counting: VoteCount | undefined;
  private tokens = new Uint32Array(LONG_CONTENT);
  private stemRoom = new Int32Array(LONG_CONTENT);
  /** Texts of the tokens that were asked for so far: a few thousand make up nearly all that is shown. */
  private tokenTexts: (string | undefined)[] | undefined;
  /** Per entity whether a claim that is not hidden is about it; worked out where articles are hidden. */
  private seenEntities: Uint8Array | undefined;

  /** @param hidden articles, by their numbers, that are there no more */
  constructor(
    private readonly sections: PackSections,
    private readonly hidden: ReadonlySet<number> = NO_ARTICLES,
  ) {
    this.claimCount = sections.kindOfClaim.length;
    this.articleCount = sections.articleStarts.length - 1;
    this.entityCount = sections.entityKinds.length;
    this.wordPairs = postings(sections.pairStarts, sections.pairOwners);
    this.stems = postings(sections.stemStarts, sections.stemOwners);
    this.entityPairs = postings(sections.entityPairStarts, sections.entityPairOwners);
    this.entityClaims = postings(sections.entityClaimStarts, sections.entityClaimOwners);
    this.surnames = postings(sections.surnameStarts, sections.surnameOwners);
    this.names = postings(sections.nameStarts, sections.nameOwners);
    this.addresses = postings(sections.addressStarts, sections.addressOwners);
  }

  get votes(): VoteCount {
    const { hidden } = this;
    this.counting ??= new VoteCount(
      this.claimCount,
      hidden.size === 0 ? null : (claim) => hidden.has(this.articleOf(claim)),
    );
    return this.counting;
  }

  claim(claim: number): Claim {
    const { id, role, hops } = this.head(claim);
    const article = this.articleOf(claim);
    const speaker = this.speakerOf(claim);
    return {
      id: this.optional(id) ?? derivedId(this.article(article).id, this.wording(claim).ids),
      article,
      kind: this.kindOf(claim),
      content: this.textOf(claim),
      speaker: speaker < 0 ? null : this.string(this.sections.speakerStrings[speaker]),
      role: this.optional(role),
      hops: hops.map((hop) => ({ actor: this.string(hop >>> 1), stated: (hop & 1) === 1 })),
      entities: [...this.entitiesOf(claim)],
    };
  }

  article(article: number): ClaimArticle {
    const { articleFields } = this.sections;
    const field = (at: number): string | null => this.optional(articleFields[article * 5 + at] ?? 0);
    return { id: field(0) ?? '', title: field(1) ?? '', outlet: field(2), url: field(3), published: field(4) };
  }

  entity(entity: number): IndexEntity {
    const { entityNameStarts, nameStrings } = this.sections;
    const names = nameStrings.subarray(entityNameStarts[entity] ?? 0, entityNameStarts[entity + 1] ?? 0);
    const [name = '', ...forms] = Array.from(names, (string) => this.string(string));
    return { name, kind: this.entityKind(entity), names: forms };
  }

  wording(claim: number): Wording {
    const { tokenIds, tokenStems, tokenSigns } = this.sections;
    const tokens = this.tokensOf(claim);
    const ids = new Int32Array(tokens.length);
    const stems = new Int32Array(tokens.length);
    let count = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      // Of a damaged pack a token may be none.
      if (tokenSigns[token] !== 0) continue;
      ids[count] = tokenIds[token]!;
      stems[count++] = tokenStems[token]!;
    }
    return new PackWording(ids.subarray(0, count), stems.subarray(0, count), () => this.madeText(claim, count));
  }

  stemsOf(claim: number): Int32Array {
    const { tokenStems, tokenSigns } = this.sections;
    const tokens = this.tokensOf(claim);
    if (this.stemRoom.length < tokens.length) this.stemRoom = new Int32Array(tokens.length);
    let count = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (tokenSigns[token] === 0) this.stemRoom[count++] = tokenStems[token]!;
    }
    return this.stemRoom.subarray(0, count);
  }

  kindOf(claim: number): StatementKind {
    return KINDS[this.sections.kindOfClaim[claim] ?? -1] ?? 'unattributed';
  }

  articleOf(claim: number): number {
    return this.sections.articleOfClaim[claim] ?? 0;
  }

  isHidden(article: number): boolean {
    return this.hidden.has(article);
  }

  claimsOfArticle(article: number): number {
    const { articleStarts } = this.sections;
    return (articleStarts[article + 1] ?? 0) - (articleStarts[article] ?? 0);
  }

  entitiesOf(claim: number): Uint32Array {
    const { claimEntityStarts, claimEntities } = this.sections;
    const from = claimEntityStarts[claim];
    return from === undefined ? NO_NUMBERS : claimEntities.subarray(from, claimEntityStarts[claim + 1]);
  }

  entityKind(entity: number): EntityKind {
    return ENTITY_KINDS[this.sections.entityKinds[entity] ?? -1] ?? 'other';
  }

  speakerOf(claim: number): number {
    return (this.sections.speakerOfClaim[claim] ?? 0) - 1;
  }

  speakerName(speaker: number): Int32Array {
    const { speakerWordStarts, speakerWords } = this.sections;
    return speakerWords.subarray(speakerWordStarts[speaker] ?? 0, speakerWordStarts[speaker + 1] ?? 0);
  }

  speakersTo(lastWord: number): readonly number[] {
    return ownersOf(this.surnames, lastWord);
  }

  articlesAt(address: string): readonly number[] {
    return ownersOf(this.addresses, hashText(address)).filter(
      (article) => article < this.articleCount && !this.hidden.has(article),
    );
  }

  namesFrom(firstWord: number): readonly KnownName[] {
    const { nameEntities, nameWordStarts, nameWords, nameCapitals, entityKinds } = this.sections;
    const { mask, starts } = this.names;
    const bucket = firstWord & mask;
    // Most words of a page begin no name.
    if (starts[bucket] === starts[bucket + 1]) return NO_NAMES;
    const names: KnownName[] = [];
    for (const name of ownersOf(this.names, firstWord)) {
      const ids = nameWords.subarray(nameWordStarts[name] ?? 0, nameWordStarts[name + 1] ?? 0);
      const entity = nameEntities[name] ?? entityKinds.length;
      if (ids[0] === firstWord && entity < entityKinds.length && this.isSeen(entity)) {
        names.push({ ids, entity, capitals: nameCapitals[name] === 1 });
      }
    }
    return names.sort((a, b) => b.ids.length - a.ids.length);
  }

  /** Whether a claim is about an entity that is not hidden. */
  private isSeen(entity: number): boolean {
    if (this.hidden.size === 0) return true;
    this.seenEntities ??= this.findSeen();
    return this.seenEntities[entity] === 1;
  }

  private findSeen(): Uint8Array {
    const seen = new Uint8Array(this.entityCount);
    for (let claim = 0; claim < this.claimCount; claim++) {
      if (this.hidden.has(this.articleOf(claim))) continue;
      for (const entity of this.entitiesOf(claim)) seen[entity] = 1;
    }
    return seen;
  }

  private head(claim: number): Head {
    const { records, recordStarts } = this.sections;
    const end = Math.min(recordStarts[claim + 1] ?? 0, records.length);
    const head = new NumberReader(records, recordStarts[claim] ?? 0, end);
    const id = head.next();
    const role = head.next();
    const hops: number[] = [];
    for (let left = Math.min(head.next(), MOST_HOPS); left > 0; left--) hops.push(head.next());
    return { id, role, hops };
  }

  /** The tokens of a claim's content, in room that the next call uses again. */
  private tokensOf(claim: number): Uint32Array {
    const { records, recordStarts } = this.sections;
    const end = Math.min(recordStarts[claim + 1] ?? 0, records.length);
    let at = this.contentStart(claim, end);
    // Every token has a byte at least.
    if (end - at > this.tokens.length) this.tokens = new Uint32Array(2 * (end - at));
    const { tokens } = this;
    let count = 0;
    // As `NumberReader` reads them, in one loop: a page reads some hundred claims.
    while (at < end) {
      let byte = records[at++]!;
      let token = byte & 0x7f;
      for (let shift = 7; byte >= 0x80 && at < end && shift < 35; shift += 7) {
        byte = records[at++]!;
        token |= (byte & 0x7f) << shift;
      }
      tokens[count++] = token;
    }
    return tokens.subarray(0, count);
  }

  /** Where in the records a claim's tokens begin: behind the numbers of its head. */
  private contentStart(claim: number, end: number): number {
    const { records, recordStarts } = this.sections;
    const head = new NumberReader(records, recordStarts[claim] ?? 0, end);
    head.next();
    head.next();
    for (let left = Math.min(head.next(), MOST_HOPS); left > 0; left--) head.next();
    return head.place;
  }

  private textOf(claim: number): string {
    const { tokenSigns } = this.sections;
    let text = '';
    let afterWord = false;
    const tokens = this.tokensOf(claim);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const isWord = tokenSigns[token] === 0;
      if (isWord && afterWord) text += ' ';
      text += this.tokenText(token);
      afterWord = isWord;
    }
    return text;
  }

  /** As `textOf` makes it; its words need not be looked for, as they are its tokens. @param words how many there are */
  private madeText(claim: number, words: number): MadeText {
    const { tokenSigns } = this.sections;
    const starts = new Int32Array(words);
    const ends = new Int32Array(words);
    let at = 0;
    let length = 0;
    let afterWord = false;
    const tokens = this.tokensOf(claim);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const isWord = tokenSigns[token] === 0;
      if (isWord && afterWord) length++;
      const start = length;
      length += this.tokenText(token).length;
      if (isWord) {
        starts[at] = start;
        ends[at++] = length;
      }
      afterWord = isWord;
    }
    return { text: this.textOf(claim), starts, ends };
  }

  private tokenText(token: number): string {
    const { tokenStarts, tokenText, tokenSigns } = this.sections;
    this.tokenTexts ??= new Array(tokenSigns.length);
    const known = this.tokenTexts[token];
    if (known !== undefined) return known;
    const text = readText(tokenText, tokenStarts[token] ?? 0, tokenStarts[token + 1] ?? 0);
    if (token < tokenSigns.length) this.tokenTexts[token] = text;
    return text;
  }

  private string(number: number | undefined): string {
    const { stringStarts, stringText } = this.sections;
    return number === undefined ? '' : readText(stringText, stringStarts[number] ?? 0, stringStarts[number + 1] ?? 0);
  }

  private optional(numberAndOne: number): string | null {
    return numberAndOne === 0 ? null : this.string(numberAndOne - 1);
  }
}
