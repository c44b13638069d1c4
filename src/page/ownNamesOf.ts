import { foldLoosely } from './findHeadline';

export interface OwnNames {
  readonly outlet: string | null;
  /** The outlet, its site's name, the parts of its host. */
  readonly ownNames: readonly string[];
  /** A publisher named in the metadata that is somebody else: the agency that supplied the text, or null. */
  readonly supplier: string | null;
}

interface Sources {
  readonly url: string;
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly publisher: string | null;
  readonly title: string;
}

/** Parts of a host name that name nobody. */
const NO_NAMES = new Set(
  'www www2 m amp edition news com co org net gov edu info uk us au ca in ie nz za en eu go ac int tv de fr se'.split(
    ' ',
  ),
);

function hostOf(url: string): string | null {
  try {
    const host = new URL(url).hostname.replace(/^(?:www\d?|m|amp|edition)\./, '');
    return /\.[a-z]/.test(host) ? host : null;
  } catch {
    return null;
  }
}

const bare = (name: string): string => foldLoosely(name).replace(/^the /, '').replaceAll(' ', '');

/** Whether a name and a host (or another name) are of one house: one's letters are in the other's, or they share a long word. */
function areRelated(name: string, other: string): boolean {
  const one = bare(name);
  const two = bare(other);
  if (one.length < 2 || two.length < 2) return false;
  if (two.includes(one) || one.includes(two)) return true;
  return foldLoosely(name)
    .split(' ')
    .some((word) => word.length >= 5 && two.includes(word));
}

/** "A headline | The Port Hale Post": the part of a page's title that its host repeats. */
function nameInTitle(title: string, host: string | null): string | null {
  if (host === null) return null;
  const parts = title.slice(0, 400).split(/\s[|–—-]\s/);
  const last = parts.length > 1 ? (parts.at(-1)?.trim() ?? '') : '';
  return last.length >= 3 && last.length <= 50 && host.replaceAll(/[.-]/g, '').includes(bare(last)) ? last : null;
}

function clean(name: string | null | undefined): string | null {
  if (name === null || name === undefined || /^https?:|^@|\//.test(name)) return null;
  // "The Port Hale Post | News | Travel" says the same in fewer words.
  return (
    name
      .split(/\s[|–—]\s/)[0]
      ?.trim()
      .slice(0, 100) || null
  );
}

/** The form a reader would write: "The Hill" rather than "TheHill" or "thehill.com"; the first of equals. */
function bestOf(names: readonly string[]): string | null {
  const rank = (name: string): number =>
    (/\s/.test(name) ? 2 : 0) +
    (/[A-Z]/.test(name) ? 2 : 0) -
    (/\.[a-z]{2,4}$/.test(name) ? 3 : 0) -
    (/[$<=>^`~©®°\u0370-\u1dff\u20a0-\u2bff\u2e80-\uffff]/.test(name) ? 3 : 0);
  return names.reduce<string | null>((best, name) => (best === null || rank(name) > rank(best) ? name : best), null);
}

/** What the outlet is called, and by whom else the text was published, from metadata and host. */
export function ownNamesOf({ url, meta, publisher, title }: Sources): OwnNames {
  const host = hostOf(url);
  const site = clean(meta.get('og:site_name')?.[0]) ?? clean(meta.get('application-name')?.[0]);
  const named = nameInTitle(title, host);
  const stated = clean(publisher) ?? clean(meta.get('publisher')?.[0]) ?? clean(meta.get('dc.publisher')?.[0]);
  const known = [site, named, host].filter((name) => name !== null);
  const isOwn = stated !== null && (site === null || known.some((name) => areRelated(stated, name)));
  const outlet = bestOf([site, isOwn ? stated : null, named].filter((name) => name !== null)) ?? host;
  const labels = host?.split('.').filter((label) => label.length >= 3 && !NO_NAMES.has(label)) ?? [];
  const names = [outlet, isOwn ? stated : null, clean(meta.get('application-name')?.[0]), named, host, ...labels];
  return {
    outlet,
    ownNames: [...new Set(names.filter((name) => name !== null && name !== undefined))],
    supplier: isOwn ? null : stated,
  };
}
