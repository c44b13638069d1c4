import type { Article } from '../../model/Article';
import type { Setting } from '../../model/Setting';
import type { DraftStatement } from '../statements/DraftStatement';
import { ArticleText } from '../text/ArticleText';
import type { CircumstanceJudge } from './CircumstanceJudge';
import { findPhrases } from './findPhrases';
import type { Phrase } from './Phrase';
import { placeOfDateline } from './placeOfDateline';
import { readFrame } from './readFrame';
import { resolveDate } from './resolveDate';

const UNKNOWN: Setting = { audience: null, venue: null, place: null, when: null, date: null };

/**
 * The setting of each draft, in order, as printed: phrases around source and cue are proposed, the judge chooses which of them
 * tells to whom, at what, where and when. A dateline tells the place of what its own paragraph reports. A quotation that goes
 * on has the setting of the statement it continues.
 */
export function readCircumstances(
  article: Article,
  drafts: readonly DraftStatement[],
  judge: CircumstanceJudge,
  text = new ArticleText(article.blocks),
): Setting[] {
  const settings: Setting[] = [];
  for (const draft of drafts) {
    if (draft.kind === 'unattributed') {
      settings.push(UNKNOWN);
      continue;
    }
    const frame = readFrame(draft, draft.within === null ? null : drafts[draft.within]!, text);
    if (frame === null || frame.stretches.length + frame.sources.length === 0) {
      settings.push((draft.continues === null ? undefined : settings[draft.continues]) ?? UNKNOWN);
      continue;
    }
    const printed = article.blocks[frame.block]!.text;
    const chosen = judge.choose(frame, findPhrases(frame, printed));
    const words = (phrase: Phrase | undefined): string | null =>
      phrase === undefined ? null : printed.slice(phrase.start, phrase.end);
    const when = words(chosen.when);
    settings.push({
      audience: words(chosen.audience),
      venue: words(chosen.venue),
      place: words(chosen.place) ?? placeOfDateline(text, frame.block),
      when,
      date: resolveDate(when, article.published),
    });
  }
  return settings;
}
