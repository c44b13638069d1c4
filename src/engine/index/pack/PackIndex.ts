import type { Claim, ClaimArticle } from '../../../model/Claim';
import type { EntityKind, IndexEntity } from '../../../model/IndexFile';
import type { StatementKind } from '../../../model/Statement';
import { derivedId } from '../derivedId';
import { hashText } from '../hashText';
import type { KnownName, OpenIndex } from '../OpenIndex';
import { ownersOf } from '../ownersOf';
import type { Postings } from '../Postings';
import type { Wording } from '../Wording';
import { NumberReader } from './NumberReader';
import type { PackSections } from './PackSections';
import { PackWording } from './PackWording';
import { ENTITY_KINDS, KINDS } from './packKinds';
import { readText } from './readText';

/** Hops read of one claim: chains have a few. */
const MOST_HOPS = 100;

const SPACE = 0x20;
/** Tokens there is room for at first. */
const LONG_CONTENT = 256;

const NO_NUMBERS = new Uint32Array(0);

function postings(starts: Uint32Array, bytes: Uint8Array): Postings {
  return { mask: starts.length - 2, starts, bytes };
}

interface Head {
  /** Number of the string and one; 0 where the id is the one that article and words give. */
  readonly id: number;
  readonly role: number;
  /** Twice the number of the actor's string, and one where the hop is stated. */
  readonly hops: readonly number[];
  /** Stands at the first token. */
  readonly tokens: NumberReader;
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
  private tokens = new Uint32Array(LONG_CONTENT);

  constructor(private readonly sections: PackSections) {
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

  claim(claim: number): Claim {
    const { id, role, hops } = this.head(claim);
    const article = this.articleOf(claim);
    const speaker = this.speakerOf(claim);
    return {
      id: this.optional(id) ?? derivedId(this.article(article).id, this.wording(claim).ids),
      article,
      kind: this.kindOf(claim),
      content: this.textOf(this.tokensOf(claim)),
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
    let words = 0;
    for (const token of tokens) if (tokenSigns[token] === 0) words++;
    const ids = new Int32Array(words);
    const stems = new Int32Array(words);
    let at = 0;
    for (const token of tokens) {
      if (tokenSigns[token] !== 0) continue;
      ids[at] = tokenIds[token]!;
      stems[at++] = tokenStems[token]!;
    }
    return new PackWording(ids, stems, () => this.textOf(this.tokensOf(claim)));
  }

  kindOf(claim: number): StatementKind {
    return KINDS[this.sections.kindOfClaim[claim] ?? -1] ?? 'unattributed';
  }

  articleOf(claim: number): number {
    return this.sections.articleOfClaim[claim] ?? 0;
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
    return ownersOf(this.addresses, hashText(address)).filter((article) => article < this.articleCount);
  }

  namesFrom(firstWord: number): readonly KnownName[] {
    const { nameEntities, nameWordStarts, nameWords, nameCapitals, entityKinds } = this.sections;
    const names: KnownName[] = [];
    for (const name of ownersOf(this.names, firstWord)) {
      const ids = nameWords.subarray(nameWordStarts[name] ?? 0, nameWordStarts[name + 1] ?? 0);
      const entity = nameEntities[name] ?? entityKinds.length;
      if (ids[0] === firstWord && entity < entityKinds.length) {
        names.push({ ids, entity, capitals: nameCapitals[name] === 1 });
      }
    }
    return names.sort((a, b) => b.ids.length - a.ids.length);
  }

  private head(claim: number): Head {
    const { records, recordStarts } = this.sections;
    const tokens = new NumberReader(
      records,
      recordStarts[claim] ?? 0,
      Math.min(recordStarts[claim + 1] ?? 0, records.length),
    );
    const id = tokens.next();
    const role = tokens.next();
    const hops: number[] = [];
    for (let left = Math.min(tokens.next(), MOST_HOPS); left > 0; left--) hops.push(tokens.next());
    return { id, role, hops, tokens };
  }

  /** The tokens of a claim's content, in room that the next call uses again. */
  private tokensOf(claim: number): Uint32Array {
    const reader = this.head(claim).tokens;
    let count = 0;
    for (; reader.hasMore; count++) {
      if (count === this.tokens.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(this.tokens);
        this.tokens = larger;
      }
      this.tokens[count] = reader.next();
    }
    return this.tokens.subarray(0, count);
  }

  private textOf(tokens: Uint32Array): string {
    const { tokenStarts, tokenText, tokenSigns } = this.sections;
    const bytes: number[] = [];
    let afterWord = false;
    for (const token of tokens) {
      const isWord = tokenSigns[token] === 0;
      if (isWord && afterWord) bytes.push(SPACE);
      const end = Math.min(tokenStarts[token + 1] ?? 0, tokenText.length);
      for (let i = tokenStarts[token] ?? 0; i < end; i++) bytes.push(tokenText[i]!);
      afterWord = isWord;
    }
    return readText(bytes, 0, bytes.length);
  }

  private string(number: number | undefined): string {
    const { stringStarts, stringText } = this.sections;
    return number === undefined ? '' : readText(stringText, stringStarts[number] ?? 0, stringStarts[number + 1] ?? 0);
  }

  private optional(numberAndOne: number): string | null {
    return numberAndOne === 0 ? null : this.string(numberAndOne - 1);
  }
}
