import type { Article } from '../../model/Article';
import type { Hop } from '../../model/Chain';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import { BARE_AGENCY_NAMES } from '../lexicon/bareAgencyNames';
import { MEDIA_NOUNS } from '../lexicon/mediaWords';
import { isQuoted } from '../media/isQuoted';
import type { MediaFinder } from '../media/MediaFinder';
import type { MediaMention } from '../media/MediaMention';
import type { Sentence } from '../media/Sentence';
import { bareName } from '../text/bareName';
import { isSpeaker } from './attachCredits';
import type { Credit } from './Credit';
import { nameStateMedia } from './nameStateMedia';
import { readCredits } from './readCredits';
import { readExtracts } from './readExtracts';
import { readReports } from './readReports';

/** All that a page's running text says of media. Sentences and blocks by their index. */
export interface MediaReading {
  readonly credits: readonly Credit[];
  mentionsOf(sentence: number): readonly MediaMention[];
  creditsOf(sentence: number): readonly Credit[];
  /** The media whose report is under way at a sentence. */
  reportAt(sentence: number): readonly Credit[];
  /** The medium that an extract set apart is taken from, or null. */
  extractAt(block: number): Credit | null;
  /** What "the interview" of a sentence was: the last interview named before it, or null. */
  interviewAt(sentence: number): Credit | null;
  /** The hop to the medium that a speaker is named a journalist of, or null. */
  employerOf(speaker: Speaker, evidence: Passage): Hop | null;
  /** The medium that a speaker is, wherever on the page it is named, or null. */
  mediumOf(speaker: Speaker): MediaMention | null;
}

const INTERVIEWS = new Set(['interview', 'conversation', 'chat', 'appearance']);
const THE_SAME = new Set(['the', 'that', 'same']);

/** Reads the media of every sentence and what they hold for. @param partOf number of subheads before a block */
export function readMedia(
  article: Article,
  sentences: readonly Sentence[],
  finder: MediaFinder,
  partOf: (block: number) => number,
): MediaReading {
  const mentions = new Map<number, readonly MediaMention[]>();
  const credits = new Map<number, Credit[]>();
  for (const sentence of sentences) {
    const found = finder.find(sentence);
    if (!found.length) continue;
    mentions.set(sentence.index, found);
    credits.set(sentence.index, readCredits(sentence, found, article.blocks[sentence.block]!.text));
  }
  nameStateMedia(credits, sentences.length);
  const creditsOf = (sentence: number): readonly Credit[] => credits.get(sentence) ?? [];
  const reports = readReports(sentences, creditsOf, partOf);
  const extracts = readExtracts(article.blocks, sentences, creditsOf);
  const interviews = lastInterviews(sentences, creditsOf);
  const byName = indexNames([...mentions.values()].flat());
  return {
    credits: [...credits.values()].flat(),
    mentionsOf: (sentence) => mentions.get(sentence) ?? [],
    creditsOf,
    reportAt: (sentence) => reports[sentence] ?? [],
    extractAt: (block) => extracts.get(block) ?? null,
    interviewAt: (sentence) => interviews.get(sentence) ?? null,
    employerOf: (speaker, evidence) => {
      const medium = speaker.kind === 'person' ? finder.mediumOfJournalist(speaker.name.split(' ').at(-1)!) : null;
      if (!medium || medium.own) return null;
      const { name, agency, kind } = medium;
      const words = { evidence: evidence.text, evidenceAt: evidence };
      return {
        actor: name,
        agency: agency?.id ?? null,
        kind,
        relation: 'published',
        stated: false,
        ...words,
        carries: true,
        own: false,
        parallel: false,
        foundBy: 'employer',
      };
    },
    mediumOf: (speaker) => {
      const name = bareName(speaker.name);
      const medium = byName.get(name) ?? byName.get(withoutMediaNoun(name));
      return medium && isSpeaker(medium, speaker) ? medium : null;
    },
  };
}

/** "norda times newspaper": the paper's name alone. */
function withoutMediaNoun(name: string): string {
  if (!MEDIA_NOUNS.has(name.slice(name.lastIndexOf(' ') + 1))) return name;
  const words = name.split(' ');
  const last = words.findLastIndex((word) => word !== 'news' && !MEDIA_NOUNS.has(word));
  return words.slice(0, last + 1).join(' ');
}

/** Media by every name a speaker may go by, without "the". */
function indexNames(mentions: readonly MediaMention[]): Map<string, MediaMention> {
  const byName = new Map<string, MediaMention>();
  for (const mention of mentions) {
    if (mention.generic || byName.get(mention.key) === mention) continue;
    const forms = mention.agency && !byName.has(mention.key) ? [...(BARE_AGENCY_NAMES.get(mention.agency) ?? [])] : [];
    for (const name of [mention.key, bareName(mention.name), ...forms])
      if (!byName.has(name)) byName.set(name, mention);
  }
  return byName;
}

/** "In the interview, she said …": the interview that a sentence before it names with its medium. */
function lastInterviews(
  sentences: readonly Sentence[],
  creditsOf: (sentence: number) => readonly Credit[],
): Map<number, Credit> {
  const found = new Map<number, Credit>();
  let last: Credit | null = null;
  for (const sentence of sentences) {
    const { index, tokens } = sentence;
    const named = creditsOf(index).findLast((c) => c.relation === 'told');
    if (named) last = named;
    else if (
      last &&
      tokens.some(
        (t, i) => INTERVIEWS.has(t.lower) && THE_SAME.has(tokens[i - 1]?.lower ?? '') && !isQuoted(sentence, i),
      )
    ) {
      found.set(index, last);
    }
  }
  return found;
}
