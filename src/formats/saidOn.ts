import type { Report } from '../model/Report';
import type { SaidOnPage } from './SaidOnPage';

/** The statements of a report that are sure enough to be shown, in reading order. */
export function saidOn({ page, statements }: Pick<Report, 'page' | 'statements'>): SaidOnPage[] {
  return statements.filter(({ shown }) => shown).map((statement) => ({ page, statement }));
}
