import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a server answers for an address. */
interface Answer {
  readonly url: string;
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

/** A page to be opened: one from an address, or one saved in a file and served under the address it came from. */
export type PageSource =
  | { readonly kind: 'address'; readonly url: string }
  /** `frames`: what its frames show, where they ask for one of these addresses. */
  | (Answer & { readonly kind: 'saved'; readonly frames?: readonly Answer[] });

/** Addresses are opened as they are; a file is read. @throws Error where there is no such file. */
export function pageSource(fileOrUrl: string): PageSource {
  return /^https?:\/\//.test(fileOrUrl) ? { kind: 'address', url: fileOrUrl } : savedPage(fileOrUrl);
}

/**
 * A saved page is served under its own address, so that host and outlet are what they are on the web. Its scripts do not
 * run (they would look for their servers, and change the page while it is compared), which a header says: content scripts
 * are not bound by it. Pages that name no address get one of this machine. Files named `.gz` are decompressed.
 */
export function savedPage(file: string): PageSource {
  const bytes = readFileSync(file);
  const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const headers = {
    'content-type': `text/html${isUtf8(body) ? '; charset=utf-8' : ''}`,
    'content-security-policy': "script-src 'none'",
  };
  const local = `http://127.0.0.1/${encodeURIComponent(basename(file, '.gz'))}`;
  return { kind: 'saved', url: ownAddress(body.toString('latin1')) ?? local, body, headers };
}

const CANONICAL = /<link\b[^<>]{0,2000}\brel\s{0,9}=\s{0,9}["']?canonical\b[^<>]{0,2000}>/i;
const OG_URL = /<meta\b[^<>]{0,2000}\bproperty\s{0,9}=\s{0,9}["']?og:url\b[^<>]{0,2000}>/i;
const ADDRESS = /\b(?:href|content)\s{0,9}=\s{0,9}["']?(https?:\/\/[^\s"'<>]{1,2000})/i;

function ownAddress(html: string): string | null {
  for (const tag of [CANONICAL, OG_URL]) {
    const address = ADDRESS.exec(tag.exec(html)?.[0] ?? '')?.[1]?.replaceAll('&amp;', '&');
    if (!address || !URL.canParse(address)) continue;
    // Without its fragment, which no request carries.
    const url = new URL(address);
    url.hash = '';
    return url.href;
  }
  return null;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
