import { parsePage } from '../lib/parsePage';
import { Disguise } from './Disguise';
import { disguiseNumbers } from './disguiseNumbers';

const OWN_HOST = 'nordapost.example';
const OTHER_HOST = 'elsewhere.example';
/** What draws nothing that is read. */
const UNREAD =
  'script:not([type="application/ld+json"]),style,noscript,iframe,svg,link[rel=stylesheet],link[rel=preload]';
/** Attributes whose text is read. */
const READ = ['content', 'title', 'alt', 'datetime', 'aria-label', 'cite'];
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'data-src'];
const isAddress = (text: string): boolean => /^(?:https?:)?\/\/\S+$/.test(text);

/** The nodes below one that hold text, comments among them. */
function textsBelow(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => (child.childNodes.length > 0 ? textsBelow(child) : child));
}

/** JSON, or null where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** All texts in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A saved page under an address that is nobody's. */
export interface DisguisedPage {
  readonly url: string;
  readonly html: string;
}

/** A saved page with its structure as it was and its names replaced, in text, metadata and addresses. @param url where it came from */
export function disguisePage(bytes: Uint8Array, url: string): DisguisedPage {
  const document = parsePage(bytes);
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  const nodes = textsBelow(document.documentElement);
  for (const node of nodes) if (node.nodeType === 8) node.parentNode?.removeChild(node);
  const texts = nodes.filter(({ nodeType }) => nodeType === 3);
  const elements = [...document.querySelectorAll('*')];
  const data = [...document.querySelectorAll('script')];
  const attributes = elements.flatMap((element) => READ.map((name) => element.getAttribute(name) ?? ''));
  const printed = texts.flatMap((node) => (node.parentNode?.nodeName === 'SCRIPT' ? [] : (node.textContent ?? '')));
  const stated = data.flatMap((script) => stringsIn(parsed(script.textContent ?? '')));
  const disguise = new Disguise([...printed, ...[...attributes, ...stated].filter((each) => !isAddress(each))]);
  const own = new URL(url).hostname.replace(/^www\./, '');
  const label = own.split('.').at(-2) ?? own;

  /** Hosts and words of an address replaced; dates in it stay. */
  const address = (text: string): string => {
    if (!URL.canParse(text, url)) return '';
    const { hostname, pathname } = new URL(text, url);
    const host = hostname.replace(/^www\./, '') === own ? OWN_HOST : OTHER_HOST;
    return `https://${host}${disguiseNumbers(pathname.replace(/[A-Za-z%][\w%-]*/g, 'news'))}`;
  };
  const text = (value: string): string => (isAddress(value) ? address(value) : disguise.of(value));
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, name.startsWith('@') ? part : walk(part)]),
    );
  };
  for (const script of data) {
    const value = parsed(script.textContent ?? '');
    if (value === null) script.remove();
    else script.textContent = JSON.stringify(walk(value));
  }
  for (const node of texts)
    if (node.parentNode?.nodeName !== 'SCRIPT') node.textContent = disguise.of(node.textContent ?? '');
  for (const element of elements) {
    for (const name of READ) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, text(value));
    }
    for (const name of ADDRESSES)
      if (element.hasAttribute(name)) element.setAttribute(name, address(element.getAttribute(name)!));
  }
  const html = `<!doctype html>${document.documentElement.outerHTML}`;
  return { url: address(url), html: label.length > 3 ? html.replaceAll(new RegExp(label, 'gi'), 'nordapost') : html };
}
