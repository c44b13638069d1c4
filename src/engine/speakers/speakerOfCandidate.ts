import type { Speaker } from '../../model/Speaker';
import { wordSet } from '../lexicon/wordSet';
import { sentenceAround } from '../text/sentenceAround';
import { authorOf } from './authorOf';
import type { Candidate } from './Candidate';
import { coupleOf } from './coupleOf';
import { idOf } from './idOf';
import { NOBODY_NAMED } from './nobodyNamed';
import { printedDescription, printedDocument, printedName } from './printedName';
import { printedRole } from './printedRole';
import { readReason } from './readReason';
import type { SourcePlace } from './SourcePlace';
import type { SpeechContext } from './SpeechContext';
import { speakerOfEntity } from './speakerOfEntity';

/** The speaker that a candidate is, by the fullest name or the description that the article prints. */
export function speakerOfCandidate(candidate: Candidate, place: SourcePlace, context: SpeechContext): Speaker {
  switch (candidate.type) {
    case 'entity':
      return speakerOfNumber(candidate.entity, place, context);
    case 'together':
      return coupleOf(candidate.entities.map((entity) => speakerOfNumber(entity, place, context)));
    case 'told':
      return candidate.told.speaker;
    case 'nobody':
      return NOBODY_NAMED;
    case 'printed':
      return candidate.kind === 'unnamed' ? unnamed(place, context) : plain(candidate.kind, candidate.part, place);
  }
}

function speakerOfNumber(number: number, place: SourcePlace, { index, mentions, phrases }: SpeechContext): Speaker {
  const named = place.phrase?.names.find((i) => index.numberOf[i] === number);
  const article = named !== undefined && mentions.mentions[named]!.previous === 'the';
  const speaker = speakerOfEntity(index.entities[number]!, article);
  // Whom "he" or "she" means is a person, whatever else is known.
  return phrases[place.index]?.pronoun && phrases[place.index]!.gender !== null
    ? { ...speaker, kind: 'person' }
    : speaker;
}

function plain(
  kind: Exclude<Speaker['kind'], 'person'>,
  part: 'whole' | 'owner' | 'maker',
  { phrase }: SourcePlace,
): Speaker {
  const short = phrase && printedName(phrase, part);
  if (!short) return NOBODY_NAMED;
  const name = kind === 'document' && part === 'whole' ? printedDocument(phrase) : short;
  // "A survey by the union" is "the survey" further down.
  return { id: idOf(short), name, role: null, kind, reason: null, foundBy: 'description' };
}

/** In the page's own words "I" is its author. */
const FIRST_PERSON = wordSet('i my me');

function unnamed({ phrase, at, draft }: SourcePlace, { article, mentions }: SpeechContext): Speaker {
  if (!phrase) return NOBODY_NAMED;
  const author = FIRST_PERSON.has(phrase.pronoun ?? '') && draft.within === null ? authorOf(article) : null;
  if (author) return author;
  const name = printedDescription(phrase);
  const { text } = mentions.text.blocks[at.block]!;
  const reason = readReason(text, sentenceAround(mentions.text, at.block, at.start));
  return {
    id: `unnamed-${idOf(name)}`,
    name,
    role: printedRole(phrase, null),
    kind: 'unnamed',
    reason,
    foundBy: 'unnamed',
  };
}
