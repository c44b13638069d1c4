import type { Claim, ClaimArticle } from '../../../model/Claim';
import { Column } from '../Column';
import { derivedId } from '../derivedId';
import { nameWords } from '../nameWords';
import { splitWords } from '../splitWords';
import { ByteColumn } from './ByteColumn';
import { NumberReader } from './NumberReader';
import { KINDS } from './packKinds';
import { StringTable } from './StringTable';
import { TokenTable } from './TokenTable';

/** Claims as they come in, laid out in columns; what depends on all of them (ranks of tokens, postings) is made at the end. */
export class ClaimColumns {
  readonly strings = new StringTable();
  readonly tokens = new TokenTable();
  /** Claim `c` has the tokens from `tokenStarts[c]` up to the next, by their numbers in `tokens`. */
  readonly tokenStarts = new Column();
  readonly tokenOfClaims = new Column();
  readonly speakerOfClaim = new Column();
  readonly kindOfClaim = new ByteColumn();
  readonly articleOfClaim = new Column();
  readonly entityStarts = new Column();
  readonly entities = new Column();
  readonly articleStarts = new Column();
  readonly articleFields = new Column();
  /** Addresses as printed, for the postings. */
  readonly addresses: (string | null)[] = [];
  readonly speakerStrings = new Column();
  readonly speakerWordStarts = new Column();
  readonly speakerWords = new Column();
  private readonly speakers = new Map<string, number>();
  private readonly headStarts = new Column();
  private readonly heads = new ByteColumn();

  constructor() {
    for (const starts of [
      this.tokenStarts,
      this.entityStarts,
      this.articleStarts,
      this.speakerWordStarts,
      this.headStarts,
    ])
      starts.push(0);
  }

  get claimCount(): number {
    return this.kindOfClaim.length;
  }

  get articleCount(): number {
    return this.addresses.length;
  }

  /** Adds an article with its claims, whose `entities` are numbers of the whole index. */
  add(article: ClaimArticle, claims: readonly Claim[]): void {
    const { id, title, outlet, url, published } = article;
    for (const field of [id, title, outlet, url, published]) this.articleFields.push(this.strings.optional(field));
    for (const claim of claims) this.addClaim(claim, id);
    this.addresses.push(url);
    this.articleStarts.push(this.claimCount);
  }

  private addClaim(claim: Claim, article: string): void {
    const words = splitWords(claim.content);
    this.addHead(claim, derivedId(article, words.ids));
    this.tokens.add(claim.content, words, (token) => this.tokenOfClaims.push(token));
    this.tokenStarts.push(this.tokenOfClaims.length);
    this.speakerOfClaim.push(claim.speaker === null ? 0 : this.speakerNumber(claim.speaker) + 1);
    this.kindOfClaim.push(KINDS.indexOf(claim.kind));
    this.articleOfClaim.push(this.articleCount);
    for (const entity of claim.entities) this.entities.push(entity);
    this.entityStarts.push(this.entities.length);
  }

  /** What stands before a claim's wording: how its id differs from the one its words give, its role, its hops. */
  private addHead({ id, role, hops }: Claim, derived: string): void {
    this.heads.pushNumber(id === derived ? 0 : this.strings.numberOf(id) + 1);
    this.heads.pushNumber(this.strings.optional(role));
    this.heads.pushNumber(hops.length);
    for (const { actor, stated } of hops) this.heads.pushNumber(this.strings.numberOf(actor) * 2 + Number(stated));
    this.headStarts.push(this.heads.length);
  }

  private speakerNumber(speaker: string): number {
    const known = this.speakers.get(speaker);
    if (known !== undefined) return known;
    const number = this.speakers.size;
    this.speakers.set(speaker, number);
    this.speakerStrings.push(this.strings.numberOf(speaker));
    for (const word of nameWords(speaker)) this.speakerWords.push(word);
    this.speakerWordStarts.push(this.speakerWords.length);
    return number;
  }

  /** The records of a pack: each claim's head, then its tokens by rank. */
  toRecords(rankOf: Uint32Array): { recordStarts: Uint32Array; records: Uint8Array } {
    const starts = new Uint32Array(this.claimCount + 1);
    const records = new ByteColumn();
    const heads = this.heads.toBytes();
    for (let claim = 0; claim < this.claimCount; claim++) {
      const head = new NumberReader(heads, this.headStarts.at(claim), this.headStarts.at(claim + 1));
      while (head.hasMore) records.pushNumber(head.next());
      for (let i = this.tokenStarts.at(claim); i < this.tokenStarts.at(claim + 1); i++) {
        records.pushNumber(rankOf[this.tokenOfClaims.at(i)]!);
      }
      starts[claim + 1] = records.length;
    }
    return { recordStarts: starts, records: records.toBytes() };
  }
}
