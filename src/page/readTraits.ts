import { Trait } from './Segment';

const CLUTTER_TAGS = new Set(['nav', 'menu']);
const CLUTTER_ROLES = new Set(
  'navigation search menu menubar alert alertdialog toolbar tablist contentinfo'.split(' '),
);

const anyOf = (words: string): RegExp => new RegExp(words.split(' ').join('|'));

// Words in class and id names. Plain alternations: no quantifier that could run away on a hostile name.
const UNSEEN =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|visuallyhidden|u-visually-?hidden|assistive-text|offscreen|(?:tooltip|rollover|popover|hover-?card)\S{0,40}(?:text|content|block|box|popup|body))(?:\s|$)/;
const COMMENTS =
  /(?:^|[\s_-])comments?(?:[\s_-](?:list|section|area|thread|body|wrapper|container|content|form|respond))?(?:\s|$)|(?:^|[\s_-])disqus|respond-?form/;
const CLUTTER = anyOf(
  'related recommend newsletter sign-?up advert outbrain taboola social-?(?:bar|links|icons|media|tools|buttons|nav|list) comment(?!ary|is|ator) breadcrumb navigation side-?bar popular trending most-?read most-?viewed more-?from more-?on more-?stor read-?more read-?next up-?next also-?like teaser cookie consent gdpr toolbar author-?bio about-?(?:the-?)?author author-?box tag-?list article-?tags topics hashtag poll\\b survey donat skip-?link site-?(?:foot|head)er masthead navbar menu correction-?form feedback \\bads?\\b ad-?slot ad-?wrap ad-?unit dfp playlist jump-?link table-?of-?contents \\btoc\\b glossary login popup onward \\brail\\b ticker latest-?news top-?stories trinity affiliate follow-?us rich-?link see-?also keep-?reading story-?list card-?list promo-?(?:box|link|card|list)',
);
const WEAK = anyOf(
  'paywall subscri share(?!d|hol) sharing social promo sponsor partner widget modal membership premium',
);
const BYLINE = anyOf('by-?line author(?!i) contributor writer reporter-?(?:name|info)');
const CAPTION = anyOf(
  'caption (?:photo|image|img|media|picture)-?_*(?:credit|info|meta|source|copyright|description|author|byline|agency) copyright-?image cutline gallery-?(?:text|info)',
);
const STANDFIRST = anyOf(
  'standfirst \\bdek\\b _dek\\b sub-?headline sub-?hed\\b subtitle sub-title article-?_*(?:summary|teaser|intro|lead\\b|lede|description|excerpt) \\bsummary\\b \\bexcerpt',
);
const CREDIT = anyOf(
  'sign-?off (?:^|\\s)(?:source|agency)(?:\\s|$) (?:article|story|news)-?_*(?:source|copyright|credit|agency) contributors?-?line tagline endnote reporting-?credit source-?name news-?agency',
);
const EMBED = anyOf(
  'twitter-(?:tweet|video) tweet instagram-media fb-post (?:bluesky|mastodon|threads|truthsocial)-embed text-post-media tiktok-embed reddit-embed social-?embed embed-?tweet',
);
const BODY = anyOf(
  '(?:article|story)-?_*(?:body|content|text) entry-?content post-?_*(?:content|body) body-?_*(?:content|text) rich-?text-?body main-?content-?body content-?_*body news-?_*(?:body|text|content)',
);
const DATE =
  /(?:^|[\s_-])(?:date|datetime|time-?stamp|pub-?date|publish(?:ed)?(?:-?date|-?time|-on)?|posted-?on|updated-?(?:at|on|time))(?:$|[\s_-])/;

/** What pages name their elements by, and how much of it is looked at. */
const NAMING = [
  ['class', 240],
  ['id', 80],
  ['data-component', 60],
  ['data-testid', 60],
] as const;

/** Stands behind each of an element's names; none holds it. */
const BEHIND_NAME = '\v';

/** An element's names, of bounded length: its class first, which may be empty. */
function namesOf(element: Element): string {
  let names = '';
  for (const [attribute, length] of NAMING) {
    const name = element.getAttribute(attribute);
    if (name !== null) names += name.slice(0, length);
    names += BEHIND_NAME;
  }
  return names;
}

function traitsOfTag(tag: string): number {
  if (CLUTTER_TAGS.has(tag)) return Trait.Clutter;
  switch (tag) {
    case 'aside':
    case 'form':
      return Trait.Clutter | Trait.Guess;
    case 'figure':
    case 'figcaption':
    case 'picture':
      return Trait.Caption;
    case 'blockquote':
      return Trait.Quote;
    case 'ul':
    case 'ol':
    case 'dl':
      return Trait.List;
    case 'table':
      return Trait.Table;
    case 'header':
      return Trait.Header;
    case 'footer':
      return Trait.Footer;
    case 'time':
      return Trait.Date;
    case 'article':
      return Trait.Body;
    default:
      return 0;
  }
}

function traitsOfMarkup(element: Element): number {
  let traits = 0;
  const role = element.getAttribute('role');
  if (role !== null && CLUTTER_ROLES.has(role)) traits |= Trait.Clutter;
  if (role === 'dialog') traits |= traitsOfDialog(element);
  // Dialogues hide the whole page from screen readers while they are open, so this is a guess as well.
  if (role === 'complementary') traits |= Trait.Clutter | Trait.Guess;
  if (element.getAttribute('aria-hidden') === 'true') traits |= Trait.Clutter | Trait.Guess | Trait.Silent;
  const property = element.getAttribute('itemprop');
  if (property !== null) {
    if (property.includes('articleBody')) traits |= Trait.Body;
    if (property.includes('author') || property.includes('creator')) traits |= Trait.Byline;
    if (property.includes('caption')) traits |= Trait.Caption;
    if (property.includes('datePublished') || property.includes('dateModified')) traits |= Trait.Date;
  }
  if (element.getAttribute('rel') === 'author') traits |= Trait.Byline;
  return traits;
}

function traitsOf(asWritten: string): number {
  // Of its class alone.
  if (UNSEEN.test(asWritten.slice(0, asWritten.indexOf(BEHIND_NAME)).toLowerCase())) return Trait.Unseen;
  // In lower case, camel case parted, labels of topics left out.
  const names = asWritten
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:^|\s)(?:tag|category|topic|section)-\S{1,80}/g, ' ');
  if (EMBED.test(names)) return Trait.Embed;
  if (COMMENTS.test(names)) return Trait.Clutter;
  if (BODY.test(names)) return Trait.Body;
  if (CAPTION.test(names)) return Trait.Caption;
  if (CREDIT.test(names)) return Trait.Credit | Trait.Guess;
  if (CLUTTER.test(names)) return Trait.Clutter | Trait.Guess;
  if (BYLINE.test(names)) return Trait.Byline | Trait.Guess;
  if (STANDFIRST.test(names)) return Trait.Standfirst | Trait.Guess;
  if (WEAK.test(names)) return Trait.Clutter | Trait.Guess | Trait.Weak;
  if (DATE.test(names)) return Trait.Date | Trait.Guess;
  return 0;
}

/**
 * Dialogues are no part of the text, but for those that a page opens an article in: where that is most of the page, it is the
 * text. Only the outermost is looked into, so that nesting costs nothing.
 */
function traitsOfDialog(element: Element): number {
  const isOuter = element.parentElement?.closest('dialog, [role="dialog"]') == null;
  return isOuter && element.querySelector('article, h1') !== null ? Trait.Clutter | Trait.Guess : Trait.Clutter;
}

/**
 * What an element's names say about the text inside it; bits of `Trait`.
 * @param known what names have said on this page; most stand there many times. It is added to.
 */
export function traitsOfNames(element: Element, known: Map<string, number>): number {
  if (!element.hasAttributes()) return 0;
  const names = namesOf(element);
  let traits = known.get(names);
  if (traits === undefined) {
    traits = traitsOf(names);
    known.set(names, traits);
  }
  return traits;
}

/** What an element's tag, role and microdata say about the text inside it; bits of `Trait`. */
export function readTraits(element: Element, tag: string): number {
  const ofTag = tag === 'dialog' ? traitsOfDialog(element) : traitsOfTag(tag);
  return ofTag | traitsOfMarkup(element);
}
