import type { PageStatus } from '../../messaging/protocol';
import type { Report } from '../../model/Report';

/** The report of a page that was read; null where there is none yet, and of one left alone, of which only that is known. */
export function reportOf(page: PageStatus): Report | null {
  if (page.status !== 'ready') return null;
  const { kind } = page.report.page;
  return kind === 'not-article' || kind === 'other-language' ? null : page.report;
}
