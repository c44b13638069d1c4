import type { Article } from '../../model/Article';
import type { Agency } from '../lexicon/Agency';
import { AGENCIES_OF_DOMAIN } from '../lexicon/agenciesOfDomain';
import { bareName } from '../text/bareName';
import { AGENCIES_OF_NAME } from './agenciesOfName';

/** Tells whether a name is this outlet's own. */
export interface OwnNames {
  /** As shown, or null where the page does not name itself. */
  readonly name: string | null;
  isOwn(name: string): boolean;
  isOwnAgency(agency: Agency): boolean;
  /** Whether a word in capitals is what this outlet calls itself, alone or as a part of its name, and its host is no agency's. */
  isOwnAbbreviation(word: string): boolean;
  /** Whether words printed together spell one of its names: "Rest of World" for restofworld.org. */
  isSpelled(letters: string): boolean;
  /** Whether one of its names, written together, begins with these letters. */
  opens(letters: string): boolean;
  /** This outlet's name where it ends with the given word ("Norda Post" for "post"), or null. */
  endingWith(word: string): string | null;
}

const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#:]+)/iu.exec(url.slice(0, 300))?.[1]?.toLowerCase() ?? '';

/** No agency's domain has more parts. */
const MAX_LABELS = 5;

/** The agencies at a host, or at a domain that it is part of. */
function agenciesAt(host: string): Agency[] {
  const labels = host.split('.').slice(-MAX_LABELS);
  return labels.flatMap((_, i) => AGENCIES_OF_DOMAIN.get(labels.slice(i).join('.')) ?? []);
}

/** A host's name so long ends no other outlet's. */
const LONG = 9;

/** Reads what this outlet is called: its name, its other names, its host, and the agency it may be itself. */
export function readOwnNames(article: Pick<Article, 'outlet' | 'ownNames' | 'url'>): OwnNames {
  const names = [article.outlet, ...article.ownNames].filter((n): n is string => n !== null && n.length < 100);
  const host = hostOf(article.url);
  const own = new Set(names.map(bareName).filter((n) => n.length > 1));
  // "washingtonpost.com" is "Washington Post" written together.
  const domains = names.concat(host).map((n) => n.replace(/^www\./u, '').replace(/\.[a-z.]{2,8}$/u, ''));
  // "n.rivals.com" is a part of Rivals.
  const sites = domains.flatMap((domain) =>
    /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(domain) ? domain.split('.').at(-1)! : [],
  );
  const joined = new Set([...own, ...domains.map(bareName), ...sites].map((n) => n.replaceAll(' ', '')));
  const spelled = [...joined].filter((name) => name.length > 3);
  const hosts = [host, ...article.ownNames.map((n) => n.toLowerCase())];
  const agencies = new Set([
    ...[...own].flatMap((name) => AGENCIES_OF_NAME.get(name) ?? []),
    ...hosts.flatMap(agenciesAt),
  ]);
  const atAgency = hosts.some((one) => agenciesAt(one).length > 0);
  // "CNA", "Focus Norda - CNA English News".
  const abbreviations = new Set(names.flatMap((name) => name.split(/\s[-–—|]\s/u).map((part) => part.split(' ')[0]!)));
  return {
    name: article.outlet,
    isOwn(name) {
      const bare = bareName(name);
      if (bare.length < 2) return false;
      if (own.has(bare) || joined.has(bare.replaceAll(' ', ''))) return true;
      // "Norda Post Daily" airs on the Norda Post; "CBC" is CBC News.
      // "Washington Norda Beacon" for nordabeacon.com.
      const letters = bare.replaceAll(' ', '');
      if (spelled.some((o) => o.length >= LONG && letters.endsWith(o))) return true;
      for (const o of own) if (bare.startsWith(`${o} `) || o === `${bare} news`) return true;
      return false;
    },
    isOwnAgency: (agency) => agencies.has(agency),
    isOwnAbbreviation: (word) => !atAgency && /^\p{Lu}{2,6}$/u.test(word) && abbreviations.has(word),
    opens: (letters) => spelled.some((name) => name.startsWith(letters)),
    isSpelled: (letters) => letters.length > 3 && joined.has(letters),
    endingWith: (word) => names.find((n) => bareName(n).endsWith(` ${word}`)) ?? null,
  };
}
