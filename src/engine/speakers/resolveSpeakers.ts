import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';

/** The speaker of each draft, in order; null where nobody is credited. */
export function resolveSpeakers(_article: Article, drafts: readonly DraftStatement[]): (Speaker | null)[] {
  const speakers: (Speaker | null)[] = [];
  for (const draft of drafts) {
    const name = draft.source.map((p) => p.text).join(' ');
    const continued = draft.continues === null ? null : (speakers[draft.continues] ?? null);
    speakers.push(name === '' ? continued : { id: name.toLowerCase(), name, role: null, kind: 'person', reason: null });
  }
  return speakers;
}
