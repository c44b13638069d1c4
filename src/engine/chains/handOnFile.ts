import type { Sentence } from '../media/Sentence';
import type { Venue } from './readVenues';

const BODY = /^(?:police|fbi|investigators|auditors|prosecutors|detectives|committee|agents|court)$/u;
const FILE =
  /^(?:summary|summaries|reports?|files?|records|notes|affidavit|documents|complaint|indictment|transcripts?|audit)$/u;
/** So many sentences around the telling its paper may be named. */
const BEFORE = 8;
const AFTER = 1;
/** Between the body's name and its paper: "the FBI's interview summary". */
const BETWEEN = 3;

/** "…, according to a summary obtained by the Ledger": so near behind "according to". */
const REACH_FILE = 4;

/** Whether a sentence has what it tells from a paper, whoever wrote it. */
const isFromFile = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t, i) => t.lower === 'according' && tokens.slice(i + 2, i + 2 + REACH_FILE).some((next) => FILE.test(next.lower)),
  );

/** "testified to the state auditors": "state auditors". */
const nameOf = ({ evidence, actor }: Venue['hop']): string =>
  evidence.replace(/^(?:told|tells|telling|to)\s(?:(?:the|an?|his|her|their)\s)?/iu, '') || actor;

/**
 * What somebody told a body is first-hand to nobody else, unless a paper of that body handed it on ("told police …, a police report indicates"):
 * then the body is a hand. Gives the venue back, or that hand in its place.
 */
export function handOnFile(venue: Venue, at: Sentence, sentences: readonly Sentence[]): Venue {
  const body = venue.hop.actor.toLowerCase();
  if (venue.kind !== 'event' || !BODY.test(body)) return venue;
  const near = sentences.slice(Math.max(0, at.index - BEFORE), at.index + AFTER + 1);
  const named = near.some(({ tokens }) =>
    tokens.some(
      (t, i) => t.lower === body && tokens.slice(i + 1, i + 1 + BETWEEN).some((next) => FILE.test(next.lower)),
    ),
  );
  if (!named && !isFromFile(at)) return venue;
  const actor = nameOf(venue.hop);
  return { ...venue, hop: { ...venue.hop, actor, kind: 'organisation', relation: 'relayed', carries: true } };
}
