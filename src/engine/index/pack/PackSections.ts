/**
 * The body of a pack: columns over one buffer, little-endian. All counts are of the header; "starts" have one entry more than what
 * they part, so that item `i` is `[starts[i], starts[i + 1])`.
 */
export interface PackSections {
  // What is searched.
  /** Pairs of neighbouring words, as `wordPairKey` gives them -> claims; the most telling pairs of each claim. */
  readonly pairStarts: Uint32Array;
  readonly pairOwners: Uint8Array;
  /** Stems -> claims; the rarest of each claim. */
  readonly stemStarts: Uint32Array;
  readonly stemOwners: Uint8Array;
  /** Pairs of entities, the lower number first -> claims. */
  readonly entityPairStarts: Uint32Array;
  readonly entityPairOwners: Uint8Array;
  /** Entity -> claims. */
  readonly entityClaimStarts: Uint32Array;
  readonly entityClaimOwners: Uint8Array;
  /** Last word of a speaker's name -> speakers. */
  readonly surnameStarts: Uint32Array;
  readonly surnameOwners: Uint8Array;
  /** First word of an entity's name -> names. */
  readonly nameStarts: Uint32Array;
  readonly nameOwners: Uint8Array;
  /** Hash of an article's bare address -> articles. */
  readonly addressStarts: Uint32Array;
  readonly addressOwners: Uint8Array;

  // What is known of each claim.
  /** Number of the speaker and one, 0 for nobody. */
  readonly speakerOfClaim: Uint32Array;
  /** As in `KINDS`. */
  readonly kindOfClaim: Uint8Array;
  readonly articleOfClaim: Uint32Array;
  readonly claimEntityStarts: Uint32Array;
  readonly claimEntities: Uint32Array;

  // Articles, speakers, entities and their names.
  /** Claims stand article by article: those of one article are a stretch. */
  readonly articleStarts: Uint32Array;
  /** Five a article: id, title, outlet, address, date; numbers of strings and one, 0 for null. */
  readonly articleFields: Uint32Array;
  /** Numbers of strings. */
  readonly speakerStrings: Uint32Array;
  readonly speakerWordStarts: Uint32Array;
  readonly speakerWords: Int32Array;
  /** As in `ENTITY_KINDS`. */
  readonly entityKinds: Uint8Array;
  /** The names of each entity, its own first. */
  readonly entityNameStarts: Uint32Array;
  readonly nameStrings: Uint32Array;
  readonly nameEntities: Uint32Array;
  readonly nameWordStarts: Uint32Array;
  readonly nameWords: Int32Array;
  /** 1: met in capitals only. */
  readonly nameCapitals: Uint8Array;

  // The wordings, read only for claims that are compared or shown.
  readonly recordStarts: Uint32Array;
  /** Per claim: its id, role and hops, then its content as tokens; all variable-length numbers. */
  readonly records: Uint8Array;
  readonly tokenStarts: Uint32Array;
  readonly tokenText: Uint8Array;
  readonly tokenIds: Int32Array;
  readonly tokenStems: Int32Array;
  /** 1: signs between words, 0: a word. */
  readonly tokenSigns: Uint8Array;
  readonly stringStarts: Uint32Array;
  readonly stringText: Uint8Array;
}
