import type { IndexFile } from '../../model/IndexFile';
import { bareAddress } from './bareAddress';
import { buildPostings } from './buildPostings';
import { groupBy } from './groupBy';
import { hashPair } from './hashPair';
import { nameWords } from './nameWords';
import type { Postings } from './Postings';
import { speakerSubjectKey } from './speakerSubjectKey';
import { type TableOfNames, tableOfNames } from './tableOfNames';
import { WordScanner } from './WordScanner';
import { wordPairKey } from './wordPairKey';

/** An index ready for matching: the file as it is, and what is derived from it. Made by `openIndex`, never changed. */
export interface OpenIndex {
  readonly file: IndexFile;
  /** All claims' words one after the other: those of claim `c` are `starts[c]` up to `starts[c + 1]`. */
  readonly wordStarts: Int32Array;
  readonly wordIds: Int32Array;
  readonly wordStems: Int32Array;
  /** Per claim its speaker's name, as `nameWords` gives it. */
  readonly speakers: readonly (Int32Array | null)[];
  /** Last words of the speakers' names: of whom none is the index knows no word. */
  readonly surnames: ReadonlySet<number>;
  /** Pairs of neighbouring words, as `wordPairKey` gives them -> claims. */
  readonly wordPairs: Postings;
  /** Last word of the speaker's name with a subject word -> claims. */
  readonly speakerSubjects: Postings;
  /** Pairs of entities, the lower index first -> claims. */
  readonly entityPairs: Postings;
  /** Entity -> claims, in the order of the file. */
  readonly entityClaims: Postings;
  /** How many claims each article has. */
  readonly claimsOfArticle: Int32Array;
  /** Address, as `bareAddress` gives it -> articles. */
  readonly addresses: ReadonlyMap<string, readonly number[]>;
  readonly names: TableOfNames;
}

/** Entities of one claim that are paired with each other; more would only make the lists of pairs long. */
const MOST_PAIRED = 8;

function collectWords(file: IndexFile) {
  const scanner = new WordScanner();
  const wordStarts = new Int32Array(file.claims.length + 1);
  file.claims.forEach(({ content }, claim) => {
    wordStarts[claim + 1] = scanner.add(content).to;
  });
  const { ids, stems } = scanner.words;
  // Copied, so that the rest of the scanner's room is given back.
  return { wordStarts, wordIds: ids.slice(), wordStems: stems.slice() };
}

/** Speakers' names as words; equal names share one list. */
function collectSpeakers(file: IndexFile): (Int32Array | null)[] {
  const known = new Map<string, Int32Array>();
  return file.claims.map(({ speaker }) => {
    if (speaker === null) return null;
    const name = known.get(speaker) ?? nameWords(speaker);
    known.set(speaker, name);
    return name;
  });
}

/** Derives from an index file what matching needs. Linear in the size of the file: about a second for 100,000 claims. */
export function openIndex(file: IndexFile): OpenIndex {
  const { wordStarts, wordIds, wordStems } = collectWords(file);
  const wordPairs = buildPostings(wordIds.length, (emit) => {
    for (let claim = 0; claim < file.claims.length; claim++) {
      const end = wordStarts[claim + 1]!;
      for (let i = wordStarts[claim]!; i + 1 < end; i++) emit(wordPairKey(wordIds, wordStems, i, end), claim);
    }
  });
  const speakers = collectSpeakers(file);
  const speakerSubjects = buildPostings(wordIds.length, (emit) => {
    speakers.forEach((name, claim) => {
      if (name === null || name.length === 0) return;
      for (let i = wordStarts[claim]!; i < wordStarts[claim + 1]!; i++) {
        if (wordStems[i] !== 0) emit(speakerSubjectKey(name, wordStems[i]!), claim);
      }
    });
  });
  const entityPairs = buildPostings(file.claims.length * 3, (emit) => {
    file.claims.forEach((claim, index) => {
      const entities = claim.entities.slice(0, MOST_PAIRED).sort((a, b) => a - b);
      entities.forEach((first, i) => {
        for (const second of entities.slice(i + 1)) emit(hashPair(first, second), index);
      });
    });
  });
  const entityClaims = buildPostings(file.entities.length * 2, (emit) => {
    file.claims.forEach((claim, index) => {
      for (const entity of claim.entities) emit(entity, index);
    });
  });
  const claimsOfArticle = new Int32Array(file.articles.length);
  for (const { article } of file.claims) claimsOfArticle[article]!++;
  const addresses = groupBy([...file.articles.keys()], (at) => bareAddress(file.articles[at]!.url));
  const names = tableOfNames(file.entities);
  const surnames = new Set(speakers.flatMap((name) => name?.at(-1) ?? []));
  const words = { wordStarts, wordIds, wordStems, speakers, surnames };
  return { file, ...words, wordPairs, speakerSubjects, entityPairs, entityClaims, claimsOfArticle, addresses, names };
}
