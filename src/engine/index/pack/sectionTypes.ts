import type { PackSections } from './PackSections';

/** Lays a column over a part of a buffer. */
interface SectionType<Section> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): Section;
}

/** Element types of the sections, in the order in which they stand in a pack: the wordings last, so that they may be read apart. */
export const SECTION_TYPES: { readonly [Name in keyof PackSections]: SectionType<PackSections[Name]> } = {
  pairStarts: Uint32Array,
  pairOwners: Uint8Array,
  stemStarts: Uint32Array,
  stemOwners: Uint8Array,
  entityPairStarts: Uint32Array,
  entityPairOwners: Uint8Array,
  entityClaimStarts: Uint32Array,
  entityClaimOwners: Uint8Array,
  surnameStarts: Uint32Array,
  surnameOwners: Uint8Array,
  nameStarts: Uint32Array,
  nameOwners: Uint8Array,
  addressStarts: Uint32Array,
  addressOwners: Uint8Array,
  speakerOfClaim: Uint32Array,
  kindOfClaim: Uint8Array,
  articleOfClaim: Uint32Array,
  claimEntityStarts: Uint32Array,
  claimEntities: Uint32Array,
  articleStarts: Uint32Array,
  articleFields: Uint32Array,
  speakerStrings: Uint32Array,
  speakerWordStarts: Uint32Array,
  speakerWords: Int32Array,
  entityKinds: Uint8Array,
  entityNameStarts: Uint32Array,
  nameStrings: Uint32Array,
  nameEntities: Uint32Array,
  nameWordStarts: Uint32Array,
  nameWords: Int32Array,
  nameCapitals: Uint8Array,
  recordStarts: Uint32Array,
  records: Uint8Array,
  tokenStarts: Uint32Array,
  tokenText: Uint8Array,
  tokenIds: Int32Array,
  tokenStems: Int32Array,
  tokenSigns: Uint8Array,
  stringStarts: Uint32Array,
  stringText: Uint8Array,
};

/** The first section of the wordings; what stands before it is enough to search. */
export const FIRST_OF_WORDINGS: keyof PackSections = 'recordStarts';
