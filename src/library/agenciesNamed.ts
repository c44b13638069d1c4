import { AGENCIES } from '../engine/lexicon/agencies';
import { readOwnNames } from '../engine/media/readOwnNames';
import type { Article } from '../model/Article';
import type { AgencyRole, Report } from '../model/Report';

/** Where a page says whose report it prints, not whom it cites. */
const NAMING: ReadonlySet<AgencyRole> = new Set(['dateline', 'byline', 'credit-line']);

/** The names of the agencies that an outlet is: by its own names, or by where it publishes. */
export function agenciesOfOutlet(article: Pick<Article, 'outlet' | 'ownNames' | 'url'>): string[] {
  const { isOwnAgency } = readOwnNames(article);
  return AGENCIES.filter(isOwnAgency).map(({ name }) => name);
}

/** The agencies under whose names a page stands: those of its dateline, byline and credit lines, and its outlet where that is one. */
export function agenciesNamed({ page, agencies }: Pick<Report, 'page' | 'agencies'>): string[] {
  const named = agencies.filter(({ role }) => NAMING.has(role)).map(({ name }) => name);
  return [...new Set([...agenciesOfOutlet(page), ...named])];
}
