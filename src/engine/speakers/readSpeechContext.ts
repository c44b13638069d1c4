import type { Article } from '../../model/Article';
import { FUNCTION_WORDS } from '../lexicon/functionWords';
import { Company } from '../mentions/Company';
import { EntityIndex } from '../mentions/EntityIndex';
import { foldName } from '../mentions/foldName';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { interviewee } from './interviewee';
import { readSourcePhrase } from './readSourcePhrase';
import type { SpeechContext } from './SpeechContext';
import { standingTraits } from './traits/standingTraits';
import { wordsOfSource } from './wordsOfSource';

/** Reads an article for all its sources. Linear in its length. */
export function readSpeechContext(
  article: Article,
  drafts: readonly DraftStatement[],
  mentions: ArticleMentions,
): SpeechContext {
  const index = new EntityIndex(mentions);
  const phrases = drafts.map((draft) => readSourcePhrase(wordsOfSource(draft, drafts, mentions), mentions));
  const namedAsSource = new Int32Array(index.entities.length);
  for (const phrase of phrases) {
    const entity = phrase?.named == null ? -1 : index.numberOf[phrase.named]!;
    if (entity >= 0) namedAsSource[entity]!++;
  }
  const nouns = new Set(phrases.flatMap((phrase) => phrase?.nouns ?? []));
  const parts = index.entities.map((_, number) => partsOf(index.mentionsOf(number), mentions.mentions));
  const initials = index.entities.map(({ tokens }) => initialsOf(tokens));
  return {
    article,
    drafts,
    mentions,
    index,
    company: new Company(mentions, index, nouns),
    phrases,
    namedAsSource,
    mostNamed: largest(namedAsSource, MOST_NAMED),
    interviewee: interviewee({ article, drafts, mentions, index }),
    standing: standingTraits(index, mentions, namedAsSource),
    partsOf: parts,
    initialsOf: initials,
    byWord: entitiesByWord(parts, initials),
  };
}

/** Of the entities that are named as sources so many may be meant by any source without a name. */
const MOST_NAMED = 8;

/** The places of the largest numbers above 0, in order. */
function largest(numbers: Int32Array, most: number): number[] {
  const places: number[] = [];
  numbers.forEach((n, i) => {
    if (n > 0) places.push(i);
  });
  return places.length <= most ? places : places.sort((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, most);
}

/** Mentions of an entity whose words are looked at. */
const MOST_MENTIONS = 20;

function partsOf(
  indexes: readonly number[],
  mentions: readonly { readonly tokens: readonly string[] }[],
): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const i of indexes.slice(0, MOST_MENTIONS)) for (const token of mentions[i]!.tokens) parts.add(foldName(token));
  return parts;
}

const initialsOf = (tokens: readonly string[]): string =>
  tokens
    .filter((token) => !FUNCTION_WORDS.has(token.toLowerCase()))
    .map((token) => token[0]!)
    .join('')
    .toLowerCase();

/** Entities of one word that are kept. */
const MOST_NAMESAKES = 12;

function entitiesByWord(
  parts: readonly ReadonlySet<string>[],
  initials: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const keep = (word: string, entity: number): void => {
    const list = found.get(word);
    if (!list) found.set(word, [entity]);
    else if (list.length < MOST_NAMESAKES && list.at(-1) !== entity) list.push(entity);
  };
  parts.forEach((words, entity) => {
    for (const word of words) keep(word, entity);
    if (initials[entity]!.length > 1) keep(initials[entity]!, entity);
  });
  return found;
}
