import type { Article } from '../../model/Article';
import type { Setting } from '../../model/Setting';
import type { DraftStatement } from '../statements/DraftStatement';
import { ArticleText } from '../text/ArticleText';
import { readAudience } from './readAudience';
import { readFrame } from './readFrame';
import { readDatelinePlace, readPlace } from './readPlace';
import { readVenue } from './readVenue';
import { readWhen } from './readWhen';
import { resolveDate } from './resolveDate';

const UNKNOWN: Setting = { audience: null, venue: null, place: null, when: null, date: null };

/**
 * The setting of each draft, in order, from the words around its source and cue, as printed. A dateline tells the place of what its own
 * paragraph reports. A quotation that goes on has the setting of the statement it continues.
 */
export function readSettings(
  article: Article,
  drafts: readonly DraftStatement[],
  text = new ArticleText(article.blocks),
): Setting[] {
  const settings: Setting[] = [];
  const datelines = new Map<number, string | null>();
  const datelineOf = (block: number): string | null => {
    const known = datelines.get(block);
    if (known !== undefined) return known;
    const kind = article.blocks[block]!.kind;
    const place = kind === 'paragraph' ? readDatelinePlace(article.blocks[block]!) : null;
    datelines.set(block, place);
    return place;
  };
  for (const draft of drafts) {
    if (draft.kind === 'unattributed') {
      settings.push(UNKNOWN);
      continue;
    }
    const frame = readFrame(draft, text);
    if (frame.all.length === 0) {
      settings.push((draft.continues === null ? undefined : settings[draft.continues]) ?? UNKNOWN);
      continue;
    }
    const when = readWhen(frame.all);
    settings.push({
      audience: readAudience(frame.all),
      venue: readVenue(frame.all),
      place: readPlace(frame) ?? datelineOf((draft.cue[0] ?? draft.source[0])!.block),
      when,
      date: resolveDate(when, article.published),
    });
  }
  return settings;
}
