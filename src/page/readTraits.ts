import { Trait } from './Segment';

const CLUTTER_TAGS = new Set(['nav', 'menu', 'dialog']);
const CLUTTER_ROLES = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alert',
  'toolbar',
  'tablist',
  'contentinfo',
]);

// Words in class and id names. Plain alternations: no quantifier that could run away on a hostile name.
const CLUTTER = new RegExp(
  [
    'related',
    'recommend',
    'newsletter',
    'subscri',
    'sign-?up',
    'promo',
    'advert',
    'sponsor',
    'outbrain',
    'taboola',
    'social',
    'share',
    'sharing',
    'comment',
    'disqus',
    'breadcrumb',
    'navigation',
    'sidebar',
    'popular',
    'trending',
    'most-?read',
    'more-?from',
    'more-?on',
    'read-?more',
    'read-?next',
    'up-?next',
    'also-?like',
    'teaser',
    'cookie',
    'consent',
    'gdpr',
    'paywall',
    'toolbar',
    'author-?bio',
    'about-?author',
    'author-?box',
    'authorinfo',
    'tag-?list',
    'article-?tags',
    'topics',
    'hashtag',
    'poll',
    'survey',
    'donat',
    'membership',
    'skip-?link',
    'screen-?reader',
    'sr-only',
    'visually-?hidden',
    'visuallyhidden',
    'site-?footer',
    'site-?header',
    'masthead',
    'navbar',
    'menu',
    'widget-?title',
    'correction-?form',
    'feedback',
    'inline-?ad',
    '\\bad-',
    '-ad\\b',
    '\\bads?\\b',
    'dfp',
    'video-?playlist',
    'playlist',
    'jump-?link',
    'table-?of-?contents',
    '\\btoc\\b',
    'glossary',
    'login',
    'modal',
    'popup',
    'print-?only',
    'onward',
    'rail\\b',
    'ticker',
    'carousel-?nav',
    'latest-?news',
    'top-?stories',
    'trinity',
    'partner',
    'affiliate',
    'follow-?us',
  ].join('|'),
);
const BYLINE = /byline|by-line|author|contributor|writer|reporter/;
const CAPTION =
  /caption|photo-?credit|image-?credit|img-?credit|media-?credit|figcaption|photo-?info|image-?meta|copyright-?image|\bcutline/;
const STANDFIRST =
  /standfirst|\bdek\b|-dek\b|article-?dek|sub-?headline|sub-?hed|subtitle|sub-title|article-?summary|article__summary|\bsummary\b|\bexcerpt|article-?intro|\blede?\b|articleTeaser/i;
const CREDIT =
  /sign-?off|article-?source|article__source|story-?source|contributors?-?line|tagline|article-?copyright|endnote|reporting-?credit|article-?credit/;
const EMBED =
  /twitter-(tweet|video)|tweet|instagram-media|fb-post|bluesky-embed|tiktok-embed|reddit-embed|social-?embed/;
const BODY =
  /article-?_*body|article-?_*content|article-?_*text|story-?_*body|story-?_*content|story-?_*text|entry-?content|post-?content|post-?body|body-?_*content|rich-?text-?body|articlebody|main-?content-?body|wysiwyg/;
const DATE = /date|time-?stamp|published|pub-?time|posted-?on/;

/** Words of an element's class and id in lower case, camel case parted, of bounded length. */
function namesOf(element: Element): string {
  const name = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (name === null && id === null) return '';
  return `${(name ?? '').slice(0, 240)} ${(id ?? '').slice(0, 80)}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function traitsOfTag(tag: string): number {
  if (CLUTTER_TAGS.has(tag)) return Trait.Clutter;
  switch (tag) {
    case 'aside':
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
  if (role === 'complementary') traits |= Trait.Clutter | Trait.Guess;
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

function traitsOfNames(names: string, inline: boolean): number {
  if (names === '') return 0;
  let traits = 0;
  if (EMBED.test(names)) return Trait.Embed;
  if (BODY.test(names)) return Trait.Body;
  if (CAPTION.test(names)) traits |= Trait.Caption;
  else if (CREDIT.test(names)) traits |= Trait.Credit;
  else if (CLUTTER.test(names)) traits |= Trait.Clutter | Trait.Guess;
  else if (BYLINE.test(names)) traits |= Trait.Byline | Trait.Guess;
  else if (STANDFIRST.test(names)) traits |= Trait.Standfirst | Trait.Guess;
  else if (DATE.test(names)) traits |= Trait.Date | Trait.Guess;
  return inline ? traits & ~Trait.Guess : traits;
}

/** What an element's tag, role, microdata, class and id say about the text inside it; bits of `Trait`. */
export function readTraits(element: Element, tag: string, inline: boolean): number {
  return traitsOfTag(tag) | traitsOfMarkup(element) | traitsOfNames(namesOf(element), inline);
}
