import { BEFORE_NO_SUBJECT } from '../../lexicon/prepositions';
import { PLAIN_SAYING } from '../../lexicon/reportingVerbs';
import { ADDRESSING_VERBS } from '../../lexicon/verbsOfTelling';
import type { NameMention } from '../../mentions/NameMention';
import type { SourcePlace } from '../SourcePlace';
import type { SpeechContext } from '../SpeechContext';
import { bounded, TRAIT } from './Trait';

/** Fills in where an entity was last named before the source, and where it will be named next. */
export function traitsOfView(
  row: Uint8Array,
  at: number,
  entity: number,
  place: SourcePlace,
  context: SpeechContext,
): void {
  const { index, mentions } = context;
  const sentenceOf = ({ block, sentence }: NameMention): number => mentions.firstSentence[block]! + sentence;
  row[at + TRAIT.spokenOf] = place.spokenOf.has(entity) ? 1 : 0;
  const next = index.nextFrom(entity, place.mention);
  row[at + TRAIT.sentencesAhead] = next < 0 ? 63 : bounded(sentenceOf(mentions.mentions[next]!) - place.sentence);
  if (next >= 0) {
    const ahead = mentions.mentions[next]!;
    row[at + TRAIT.nextLeads] = ahead.leads && !ahead.possessive ? 1 : 0;
    row[at + TRAIT.nextSpeaks] =
      PLAIN_SAYING.has(ahead.next) || PLAIN_SAYING.has(ahead.previous)
        ? 1
        : ahead.after !== null || ahead.before !== null
          ? 2
          : 0;
  }
  const last = index.lastBefore(entity, place.mention);
  if (last < 0) {
    row[at + TRAIT.isNew] = 1;
    row[at + TRAIT.sentencesBack] = 63;
    row[at + TRAIT.blocksBack] = 63;
    row[at + TRAIT.namesBack] = 63;
    return;
  }
  const name = mentions.mentions[last]!;
  const back = place.sentence - sentenceOf(name);
  row[at + TRAIT.sentencesBack] = bounded(back);
  row[at + TRAIT.blocksBack] = bounded(place.at.block - name.block);
  row[at + TRAIT.lastLeads] = name.leads && !name.possessive ? 1 : 0;
  row[at + TRAIT.lastOblique] = name.possessive ? 2 : BEFORE_NO_SUBJECT.has(name.previous) ? 1 : 0;
  row[at + TRAIT.lastQuoted] = name.quoted ? 1 : 0;
  row[at + TRAIT.lastTold] = ADDRESSING_VERBS.has(name.previous) ? 1 : 0;
  row[at + TRAIT.namesBack] = bounded(place.mention - last);
  row[at + TRAIT.sameSentence] = back === 0 ? 1 : 0;
  row[at + TRAIT.sameSentenceLeads] = back === 0 && name.leads && !name.possessive ? 1 : 0;
  row[at + TRAIT.sentenceBefore] = back === 1 && name.block === place.at.block ? (name.leads ? 2 : 1) : 0;
  row[at + TRAIT.blockLeads] = leadsBlock(entity, name.block, context) ? 1 : 0;
}

/** Whether an entity is the first that its block names. */
const leadsBlock = (entity: number, block: number, { index, mentions }: SpeechContext): boolean =>
  index.numberOf[mentions.firstMention[block]!] === entity;
