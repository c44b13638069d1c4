import { damagedPack } from './damagedPack';
import type { PackSections } from './PackSections';
import type { PackParts } from './readHeader';
import { SECTION_TYPES } from './sectionTypes';

/** Sections that part something have one entry more than it has items. */
const ONE_MORE = 1;

/** The lengths that sections must have by the header's counts or by each other, in entries. */
function expectedLengths(sections: PackSections, { header }: PackParts): [keyof PackSections, number][] {
  const { claims, articles, entities } = header;
  const speakers = sections.speakerStrings.length;
  const names = sections.nameStrings.length;
  const tokens = sections.tokenIds.length;
  return [
    ['speakerOfClaim', claims],
    ['kindOfClaim', claims],
    ['articleOfClaim', claims],
    ['claimEntityStarts', claims + ONE_MORE],
    ['recordStarts', claims + ONE_MORE],
    ['articleStarts', articles + ONE_MORE],
    ['articleFields', articles * 5],
    ['entityKinds', entities],
    ['entityNameStarts', entities + ONE_MORE],
    ['speakerWordStarts', speakers + ONE_MORE],
    ['nameEntities', names],
    ['nameCapitals', names],
    ['nameWordStarts', names + ONE_MORE],
    ['tokenStems', tokens],
    ['tokenSigns', tokens],
    ['tokenStarts', tokens + ONE_MORE],
  ];
}

const isPowerOfTwo = (count: number): boolean => count > 0 && (count & (count - 1)) === 0;

/**
 * The sections of a pack as views of its bytes: nothing is copied and nothing parsed.
 * @throws PackError where the header tells of sections that are not there or that do not fit together
 */
export function readSections(parts: PackParts): PackSections {
  const { header, body } = parts;
  const views = Object.entries(SECTION_TYPES).map(([name, Type]) => {
    const place = Object.hasOwn(header.sections, name) ? header.sections[name] : undefined;
    const [start, length] = place ?? [0, -1];
    const fits =
      length >= 0 && start % 8 === 0 && start + length <= body.length && length % Type.BYTES_PER_ELEMENT === 0;
    if (!fits) throw damagedPack(`its part “${name}” is not where the header says`);
    return [name, new Type(body.buffer, body.byteOffset + start, length / Type.BYTES_PER_ELEMENT)];
  });
  const sections = Object.fromEntries(views) as PackSections;
  for (const [name, length] of expectedLengths(sections, parts)) {
    if (sections[name].length !== length) throw damagedPack(`its part “${name}” has not the size that the header says`);
  }
  for (const name of POSTINGS) {
    if (!isPowerOfTwo(sections[name].length - 1)) throw damagedPack(`its part “${name}” has no sound size`);
  }
  return sections;
}

/** Starts of postings: a power of two and one. */
const POSTINGS = [
  'pairStarts',
  'stemStarts',
  'entityPairStarts',
  'entityClaimStarts',
  'surnameStarts',
  'nameStarts',
  'addressStarts',
] as const;
