import type { Hop } from '../../model/Chain';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import { isSource } from './attachCredits';
import type { DraftPlace } from './DraftPlace';
import type { MediaReading } from './readMedia';

/** Papers in which a body hands on what others said: a police report, a court file. A letter or statement is its author's own, a transcript the speaker's. */
const HANDS_ON =
  /\b(?:report|summary|audit|files?|filings?|records?|indictment|complaint|affidavit|investigation|documents?|minutes)\b/u;

/** The hop that a draft's speaker is for a statement within it: a medium reports it, a person or body relays it; null where nobody is known. */
export function readRelay(
  draft: DraftStatement,
  speaker: Speaker | null,
  place: DraftPlace,
  media: MediaReading,
): Hop | null {
  if (!speaker) return null;
  const evidenceAt = draft.source[0] ?? draft.cue[0] ?? null;
  const evidence = [...draft.source, ...draft.cue]
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map((p) => p.text)
    .join(' ');
  const named = place.anchors.flatMap((s) => media.mentionsOf(s.index));
  const medium = named.find((m) => isSource(m, draft.source)) ?? media.mediumOf(speaker);
  if (medium) {
    const { name, agency, kind, own } = medium;
    return {
      stated: true,
      evidence,
      evidenceAt,
      parallel: false,
      foundBy: 'relaying-medium',
      actor: name,
      agency: agency?.id ?? null,
      kind,
      relation: 'reported',
      carries: !own,
      own,
    };
  }
  if (!isSomebody(speaker)) return null;
  const passesOn = speaker.kind !== 'document' || HANDS_ON.test(speaker.name.toLowerCase());
  const kind = speaker.kind === 'unnamed' ? 'person' : speaker.kind;
  const actor = speaker.kind === 'unnamed' ? `unnamed (${speaker.name})` : speaker.name;
  return {
    stated: true,
    evidence,
    evidenceAt,
    parallel: false,
    foundBy: 'relaying-speaker',
    actor,
    agency: null,
    kind,
    relation: 'relayed',
    carries: passesOn,
    own: false,
  };
}

/** A description that begins with a verb, or runs on like a clause, names nobody who could pass words on. */
function isSomebody({ kind, name }: Speaker): boolean {
  const lower = name.toLowerCase();
  if (kind === 'unnamed') {
    if (name.split(' ').length > MAX_DESCRIPTION || /^(?:[a-z]+ing|said|asked|according)\b/u.test(lower)) return false;
  }
  return !NOBODY.has(lower) && !/^according\b/u.test(lower);
}
const NOBODY = new Set('he she they it who which we i you this that one'.split(' '));
const MAX_DESCRIPTION = 12;
