import type { IndexFile } from '../../../model/IndexFile';
import { bareAddress } from '../bareAddress';
import { buildPostings } from '../buildPostings';
import type { Column } from '../Column';
import { hashPair } from '../hashPair';
import { hashText } from '../hashText';
import type { Postings } from '../Postings';
import { wordPairKey } from '../wordPairKey';
import { ClaimColumns } from './ClaimColumns';
import { choosePairs } from './choosePairs';
import { chooseStems } from './chooseStems';
import { EntityTable } from './EntityTable';
import { nameColumns } from './nameColumns';
import type { PackMaker } from './PackHeader';
import type { PackSections } from './PackSections';
import { ENTITY_KINDS } from './packKinds';
import { writePack } from './writePack';

/** Entities of one claim that are paired with each other; more would only make the lists of pairs long. */
const MOST_PAIRED = 8;

/**
 * Makes a pack of articles with their claims. The bytes depend on the articles alone: their order is that of their ids, and of an
 * article that comes twice the fuller one is taken. Memory grows by some 200 bytes a claim.
 *
 * @param files one article each, in rising order of the articles' ids, as `splitByArticle` gives them
 * @throws Error where the articles are not in order
 */
export function packArticles(files: Iterable<IndexFile>, maker: PackMaker): Uint8Array {
  const claims = new ClaimColumns();
  const entities = new EntityTable();
  for (const { file, entityAt } of fullestOfEach(files, entities)) {
    const article = file.articles[0]!;
    claims.add(
      article,
      file.claims.map((claim) => ({
        ...claim,
        entities: [...new Set(claim.entities.map((entity) => entityAt[entity]!))],
      })),
    );
  }
  return writePack(toSections(claims, entities), maker);
}

interface NumberedFile {
  readonly file: IndexFile;
  /** Per entity of the file its number in the table. */
  readonly entityAt: readonly number[];
}

/** One reading of each article; the entities of all readings are taken in, so that packs made of parts are joined to the same. */
function* fullestOfEach(files: Iterable<IndexFile>, entities: EntityTable): Generator<NumberedFile> {
  let best: NumberedFile | null = null;
  for (const file of files) {
    const next = { file, entityAt: entities.add(file.entities) };
    if (best === null) best = next;
    else {
      const order = compareIds(best.file, file);
      if (order > 0) throw new Error('articles must come in the order of their ids');
      if (order < 0) yield best;
      if (order < 0 || isFuller(file, best.file)) best = next;
    }
  }
  if (best !== null) yield best;
}

function compareIds(first: IndexFile, second: IndexFile): number {
  const a = first.articles[0]!.id;
  const b = second.articles[0]!.id;
  return a < b ? -1 : Number(a > b);
}

/** Of two readings of one article the one with more claims; where that does not tell, any order will do that is always the same. */
function isFuller(file: IndexFile, than: IndexFile): boolean {
  const more = file.claims.length - than.claims.length;
  return more > 0 || (more === 0 && JSON.stringify(file) < JSON.stringify(than));
}

function toSections(claims: ClaimColumns, entityTable: EntityTable): PackSections {
  const used = new Set(numbers(claims.entities));
  const { entities, rankOf } = entityTable.sorted((entity) => used.has(entity));
  const claimEntities = sortWithin(claims, (entity) => rankOf.get(entity)!);
  const entityStarts = numbers(claims.entityStarts);
  const ranked = claims.tokens.rank();
  return {
    ...postingsOfWords(claims),
    ...postingsOfEntities(entityStarts, claimEntities, entities.length),
    ...postingsOfSpeakers(claims),
    ...postingsOfAddresses(claims.addresses),
    speakerOfClaim: numbers(claims.speakerOfClaim),
    kindOfClaim: claims.kindOfClaim.toBytes(),
    articleOfClaim: numbers(claims.articleOfClaim),
    claimEntityStarts: entityStarts,
    claimEntities,
    articleStarts: numbers(claims.articleStarts),
    articleFields: numbers(claims.articleFields),
    speakerStrings: numbers(claims.speakerStrings),
    speakerWordStarts: numbers(claims.speakerWordStarts),
    speakerWords: Int32Array.from(numbers(claims.speakerWords)),
    entityKinds: Uint8Array.from(entities, ({ kind }) => ENTITY_KINDS.indexOf(kind)),
    ...nameColumns(entities, claims.strings),
    ...claims.toRecords(ranked.rankOf),
    tokenStarts: ranked.starts,
    tokenText: ranked.text,
    tokenIds: ranked.ids,
    tokenStems: ranked.stems,
    tokenSigns: ranked.signs,
    ...stringColumns(claims),
  };
}

const numbers = (column: Column): Uint32Array => Uint32Array.from(column.slice(0, column.length), (n) => n >>> 0);

function stringColumns({ strings }: ClaimColumns) {
  const { starts, text } = strings.toColumns();
  return { stringStarts: starts, stringText: text };
}

/** The claims' entities by their ranks, rising within each claim. */
function sortWithin({ entityStarts, entities, claimCount }: ClaimColumns, rankOf: (entity: number) => number) {
  const ranks = Uint32Array.from(numbers(entities), rankOf);
  for (let claim = 0; claim < claimCount; claim++)
    ranks.subarray(entityStarts.at(claim), entityStarts.at(claim + 1)).sort();
  return ranks;
}

/** A claim's words: their ids and stems, and how often each occurs in the index. */
function wordsOf({ tokens, tokenStarts, tokenOfClaims }: ClaimColumns, counts: Uint32Array, claim: number) {
  const words = [...tokenOfClaims.slice(tokenStarts.at(claim), tokenStarts.at(claim + 1))].filter(
    (token) => !tokens.isSign(token),
  );
  return {
    ids: Int32Array.from(words, (token) => tokens.idOf(token)),
    stems: Int32Array.from(words, (token) => tokens.stemOf(token)),
    counts: Uint32Array.from(words, (token) => counts[token]!),
  };
}

function postingsOfWords(claims: ClaimColumns) {
  const counts = claims.tokens.wordCounts();
  const expected = claims.tokenOfClaims.length >> 1;
  const pairs = buildPostings(expected, (emit) => {
    for (let claim = 0; claim < claims.claimCount; claim++) {
      const words = wordsOf(claims, counts, claim);
      for (const at of choosePairs(words.counts))
        emit(wordPairKey(words.ids, words.stems, at, words.ids.length), claim);
    }
  });
  const stems = buildPostings(expected >> 1, (emit) => {
    for (let claim = 0; claim < claims.claimCount; claim++) {
      const words = wordsOf(claims, counts, claim);
      for (const stem of chooseStems(words.stems, words.counts, claims.claimCount)) emit(stem, claim);
    }
  });
  return {
    pairStarts: pairs.starts,
    pairOwners: pairs.bytes,
    stemStarts: stems.starts,
    stemOwners: stems.bytes,
  };
}

function postingsOfEntities(starts: Uint32Array, entities: Uint32Array, count: number) {
  const each = (use: (entities: Uint32Array, claim: number) => void) => {
    for (let claim = 0; claim + 1 < starts.length; claim++)
      use(entities.subarray(starts[claim]!, starts[claim + 1]!), claim);
  };
  const pairs = buildPostings(entities.length, (emit) => {
    each((all, claim) => {
      const few = all.subarray(0, MOST_PAIRED);
      few.forEach((first, i) => {
        for (const second of few.subarray(i + 1)) emit(hashPair(first, second), claim);
      });
    });
  });
  const claims: Postings = buildPostings(count * 2, (emit) => {
    each((all, claim) => {
      for (const entity of all) emit(entity, claim);
    });
  });
  return {
    entityPairStarts: pairs.starts,
    entityPairOwners: pairs.bytes,
    entityClaimStarts: claims.starts,
    entityClaimOwners: claims.bytes,
  };
}

function postingsOfSpeakers({ speakerStrings, speakerWordStarts, speakerWords }: ClaimColumns) {
  const { starts, bytes } = buildPostings(speakerStrings.length, (emit) => {
    for (let speaker = 0; speaker < speakerStrings.length; speaker++) {
      const end = speakerWordStarts.at(speaker + 1);
      if (end > speakerWordStarts.at(speaker)) emit(speakerWords.at(end - 1), speaker);
    }
  });
  return { surnameStarts: starts, surnameOwners: bytes };
}

function postingsOfAddresses(addresses: readonly (string | null)[]) {
  const { starts, bytes } = buildPostings(addresses.length, (emit) => {
    addresses.forEach((url, article) => {
      const address = bareAddress(url);
      if (address !== null) emit(hashText(address), article);
    });
  });
  return { addressStarts: starts, addressOwners: bytes };
}
