import type { Hop } from '../../model/Chain';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import { isSource, isSpeaker } from './attachCredits';
import type { DraftPlace } from './DraftPlace';
import type { MediaMention } from './MediaMention';

/** Papers in which a body hands on what others said: a police report, a court file. A letter or statement is its author's own. */
const HANDS_ON =
  /\b(?:report|summary|audit|files?|filings?|records?|transcripts?|indictment|complaint|affidavit|investigation|documents?|minutes)\b/iu;

/** The hop that a draft's speaker is for a statement within it: a medium reports it, a person or body relays it; null where nobody is known. */
export function readRelay(
  draft: DraftStatement,
  speaker: Speaker | null,
  place: DraftPlace,
  mentions: ReadonlyMap<number, readonly MediaMention[]>,
): Hop | null {
  if (!speaker) return null;
  const evidenceAt = draft.source[0] ?? draft.cue[0] ?? null;
  const evidence = [...draft.source, ...draft.cue]
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map((p) => p.text)
    .join(' ');
  const base = { stated: true, evidence, evidenceAt, parallel: false };
  for (const sentence of place.anchors) {
    const medium = mentions.get(sentence.index)?.find((m) => isSpeaker(m, speaker) || isSource(m, draft.source));
    if (medium)
      return {
        ...base,
        actor: medium.name,
        agency: medium.agency?.id ?? null,
        kind: medium.kind,
        relation: 'reported',
        carries: !medium.own,
        own: medium.own,
      };
  }
  const passesOn = speaker.kind !== 'document' || HANDS_ON.test(speaker.name);
  const kind = speaker.kind === 'unnamed' ? 'person' : speaker.kind;
  const actor = speaker.kind === 'unnamed' ? `unnamed (${speaker.name})` : speaker.name;
  return { ...base, actor, agency: null, kind, relation: 'relayed', carries: passesOn, own: false };
}
