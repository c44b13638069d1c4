import type { Passage } from '../../model/Passage';
import type { Agency } from '../lexicon/Agency';
import type { ArticleText } from '../text/ArticleText';
import type { Dateline } from '../text/readDateline';
import { splitTokens } from '../text/splitTokens';
import { isMedium } from './isMedium';
import type { MediaFinder } from './MediaFinder';

/** A dateline of a report, as printed without its dash, and whom it credits. */
export interface ReportDateline {
  readonly at: Passage;
  /** One, or several in one bracket ("dpa/PAP"); none where only a place is named. */
  readonly agencies: readonly Agency[];
}

/** The agencies that a dateline credits, none of them this outlet itself. */
function agenciesOf(text: string, { credit }: Dateline, media: MediaFinder): Agency[] {
  if (credit === null) return [];
  const tokens = splitTokens(text, credit.start, credit.end);
  const agencies: Agency[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = media.agencyAt(tokens, i);
    if (hit) agencies.push(hit.agency);
    i += hit?.length ?? 1;
  }
  return agencies;
}

/** Whether a dateline without an agency names a place. "CNN —" says who tells it, not where; what a colon closes may be any label. */
function isOfPlace(text: string, { start, end, place, dashed }: Dateline): boolean {
  return dashed && place !== null && !isMedium(text.slice(start, end).split(',')[0]!);
}

/** The datelines of all blocks but headlines, by index of the block. */
export function readDatelines(text: ArticleText, media: MediaFinder): ReadonlyMap<number, ReportDateline> {
  const datelines = new Map<number, ReportDateline>();
  text.blocks.forEach(({ kind, text: printed }, block) => {
    const found = kind === 'headline' ? null : text.dateline(block);
    if (!found) return;
    const agencies = agenciesOf(printed, found, media);
    const { start, end } = found;
    if (agencies.length > 0 || isOfPlace(printed, found))
      datelines.set(block, { agencies, at: { block, start, end, text: printed.slice(start, end) } });
  });
  return datelines;
}
