import type { Speaker } from '../../model/Speaker';
import { NO_RELAYS } from '../lexicon/pronouns';
import type { DraftStatement } from '../statements/DraftStatement';
import { bareName } from '../text/bareName';
import type { Hand } from './Hand';

const MAX_DESCRIPTION = 12;

/** Papers in which a body hands on what others said: a police report, a court file. A letter or statement is its author's own, a transcript the speaker's. */
const HANDS_ON =
  /\b(?:report|summary|audit|files?|filings?|records?|indictment|complaint|affidavit|investigation|documents?|minutes)\b/u;

/** A description that begins with a verb, or runs on like a clause, names nobody who could pass words on. */
function isSomebody({ kind, name }: Speaker): boolean {
  const lower = name.toLowerCase();
  if (NO_RELAYS.has(lower) || /^according\b/u.test(lower)) return false;
  return (
    kind !== 'unnamed' || (name.split(' ').length <= MAX_DESCRIPTION && !/^(?:[a-z]+ing|said|asked)\b/u.test(lower))
  );
}

/** The hands of an article, with those added whose speech others' statements lie within and who have no name there: "her lawyer". */
export function addRelays(
  hands: readonly Hand[],
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
): Hand[] {
  if (drafts.every(({ within }) => within === null)) return [...hands];
  const all = [...hands];
  const known = new Set(
    hands.flatMap(({ name, mentions }) =>
      [...new Set([name, ...mentions.flatMap((m) => m.medium?.name ?? [])])].map((form) => bareName(form)),
    ),
  );
  for (const { within } of drafts) {
    const speaker = within === null ? null : speakers[within];
    if (
      !speaker ||
      !isSomebody(speaker) ||
      (speaker.kind === 'document' && !HANDS_ON.test(speaker.name.toLowerCase())) ||
      known.has(bareName(speaker.name))
    )
      continue;
    known.add(bareName(speaker.name));
    const kind = speaker.kind === 'unnamed' ? 'person' : speaker.kind;
    all.push({
      index: all.length,
      name: speaker.name,
      kind,
      agency: null,
      own: false,
      isMedium: false,
      generic: false,
      mentions: [],
    });
  }
  return all;
}
