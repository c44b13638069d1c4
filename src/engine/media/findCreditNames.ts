import type { Agency } from '../lexicon/Agency';
import { splitTokens, type Token } from '../text/splitTokens';
import { startsLikeName } from '../text/startsLikeName';
import type { MediaFinder } from './MediaFinder';

/** An agency named in a line of credits; tokens of the line, half-open. */
export interface CreditName {
  readonly name: string;
  /** Null for an outlet. */
  readonly agency: Agency | null;
  readonly from: number;
  readonly to: number;
  /** False for a short name with other meanings. */
  readonly sure: boolean;
}

/** The agencies named in a line of credits, left to right. */
export function findCreditNames(tokens: readonly Token[], media: MediaFinder): CreditName[] {
  const found: CreditName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = media.agencyAt(tokens, i);
    if (hit) {
      found.push({ name: hit.agency.name, agency: hit.agency, from: i, to: i + hit.length, sure: hit.sure });
      i += hit.length - 1;
    } else found.push(...inOneWord(tokens[i]!, i, media));
  }
  return found;
}

/** "AP-Yonhap": two agencies written as one word. */
function inOneWord({ text }: Token, at: number, media: MediaFinder): CreditName[] {
  if (!text.includes('-')) return [];
  const parts = splitTokens(text.replaceAll('-', ' '));
  const hits = parts.map((_, i) => media.agencyAt(parts, i));
  return hits.flatMap((hit) =>
    hit && hits.every((h) => h !== null)
      ? [{ name: hit.agency.name, agency: hit.agency, from: at, to: at + 1, sure: true }]
      : [],
  );
}

const BEFORE_CREDIT = new Set(['By', 'The', 'Photo', 'Source', 'Courtesy', 'Via']);

/** In a line of credits a short name must not be part of a person's: "Daria Bloomberg". */
export function standsAlone(tokens: readonly Token[], { from, sure }: CreditName): boolean {
  const before = tokens[from - 1];
  const { text } = tokens[from]!;
  return (
    sure || !before || !startsLikeName(before.text) || text === text.toUpperCase() || BEFORE_CREDIT.has(before.text)
  );
}
