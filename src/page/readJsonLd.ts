/** What the page's JSON-LD says about its article; every field plain text of bounded length. */
export interface JsonLdArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly credits: readonly string[];
  readonly captions: readonly string[];
  readonly free: boolean | null;
  /** Where the parts stand that are for subscribers, by class or id (".paywall"). */
  readonly paid: readonly string[];
  readonly url: string | null;
}

type Json = { readonly [key: string]: unknown };

const MAX_SCRIPTS = 30;
const MAX_SCRIPT = 1_500_000;
const MAX_OBJECTS = 2_000;
const MAX_BODY = 400_000;
const ARTICLE = /^(?:\w{0,40}Article|BlogPosting|LiveBlogPosting|Report|ClaimReview)$/;

/** What leads to other articles than the page's own. */
const OTHERS = new Set(
  'itemListElement hasPart mentions citation isBasedOn isRelatedTo relatedLink liveBlogUpdate comment review'.split(
    ' ',
  ),
);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, limit = 500): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const trimmed = first.slice(0, limit).replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 20) : value === undefined || value === null ? [] : [value];
}

/** Names of people or bodies given as strings, objects or lists of either. */
function names(value: unknown): string[] {
  const found: string[] = [];
  for (const one of list(value)) {
    const name = isObject(one) ? text(one.name, 200) : text(one, 200);
    if (name !== null && !/^https?:/.test(name)) found.push(name);
  }
  return found;
}

function typeOf(object: Json): string | null {
  for (const type of list(object['@type'])) {
    if (typeof type === 'string' && ARTICLE.test(type.replace(/^.{0,40}[/#:]/, ''))) return type;
  }
  return null;
}

/** Every object of a JSON-LD script, breadth first, so that the page's own article comes before what it links to. */
function objectsOf(root: unknown): Json[] {
  const objects: Json[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && objects.length < MAX_OBJECTS && at < 4 * MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      objects.push(value);
      for (const key of Object.keys(value).slice(0, 60)) {
        if (OTHERS.has(key)) continue;
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return objects;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Raw line breaks inside strings are the commonest fault and harmless to mend; anything else is left alone.
    try {
      return JSON.parse(source.replace(/[^ -~\xa0-\uffff]+/g, ' ').replace(/;\s{0,20}$/, ''));
    } catch {
      return null;
    }
  }
}

/** Captions and credits of the article's pictures. */
function captions(value: unknown): string[] {
  const found: string[] = [];
  for (const image of list(value)) {
    if (!isObject(image)) continue;
    for (const key of ['caption', 'creditText', 'copyrightNotice']) {
      const line = text(image[key], 1000);
      if (line !== null) found.push(line);
    }
  }
  return found;
}

function addressIn(value: unknown): string | null {
  return text(isObject(value) ? value['@id'] : value, 2000);
}

/** A class or an id alone; what else a selector may be is left. */
const paidParts = (value: unknown): string[] =>
  list(value)
    .flatMap((part) => (isObject(part) ? (text(part.cssSelector) ?? []) : []))
    .filter((selector) => /^[.#][\w-]+$/.test(selector));

function toArticle(object: Json, type: string): JsonLdArticle {
  const free = object.isAccessibleForFree;
  const body = object.articleBody;
  return {
    type,
    headline: text(object.headline) ?? text(object.name),
    authors: [...names(object.author), ...names(object.creator)].filter((name, at, all) => all.indexOf(name) === at),
    publisher: names(object.publisher)[0] ?? null,
    published: text(object.datePublished, 60),
    modified: text(object.dateModified, 60),
    description: text(object.description, 1000),
    body: typeof body === 'string' ? body.slice(0, MAX_BODY) : null,
    credits: [text(object.creditText), ...names(object.copyrightHolder), ...names(object.sourceOrganization)].filter(
      (credit) => credit !== null,
    ),
    captions: captions(object.image),
    free: free === undefined ? null : !/^false$/i.test(String(free)),
    paid: paidParts(object.hasPart),
    url: addressIn(object.url) ?? addressIn(object.mainEntityOfPage),
  };
}

const OTHER_THING =
  /"@type"\s{0,4}:\s{0,4}"(?:Product|Recipe|SoftwareApplication|WebApplication|QAPage|FAQPage|DiscussionForumPosting|JobPosting|Movie|TVSeries|Book|Course|Dataset|SoftwareSourceCode)"/;

/** Whether the JSON-LD is about something that is no article: a product, a recipe, a thread. */
export function isAboutOtherThing(document: Document): boolean {
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (++scripts > MAX_SCRIPTS) break;
    if (OTHER_THING.test((script.textContent ?? '').slice(0, 20_000))) return true;
  }
  return false;
}

/** How much an object tells of an article. */
function weightOf({ body, authors, headline, type }: JsonLdArticle): number {
  return (
    (body === null ? 0 : 2) + (authors.length > 0 ? 1 : 0) + (headline === null ? 0 : 1) + (/News/.test(type) ? 2 : 0)
  );
}

/**
 * The articles that the page's JSON-LD tells of, the one that it tells most of first. Scripts that are broken, huge or nested
 * without end are read as far as the limits allow and never throw.
 */
export function readJsonLd(document: Document): readonly JsonLdArticle[] {
  const articles: JsonLdArticle[] = [];
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (++scripts > MAX_SCRIPTS) break;
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT || !/Article|BlogPosting|Report|ClaimReview/.test(source)) continue;
    for (const object of objectsOf(parse(source))) {
      const type = typeOf(object);
      if (type !== null) articles.push(toArticle(object, type));
    }
  }
  return articles.sort((one, other) => weightOf(other) - weightOf(one));
}
