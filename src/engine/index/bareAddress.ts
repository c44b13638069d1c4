/** This machine: where an article is served for trying it, and never where it was published. */
const LOCAL = /^https?:\/\/(?:localhost|127\.|\[::1\])/i;
/** Parameters that choose the page; others are trackers. */
const TELLING = /[?&]((?:id|p|article|story|newsid|aid)=[^&#]{1,100})/i;

/**
 * An address without what changes from visit to visit: scheme, "www.", trackers, fragment, closing slash. Null where
 * there is none, or none that points at one article (a bare host, no web address). Only for comparing.
 */
export function bareAddress(url: string | null): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  if (LOCAL.test(url)) return null;
  const bounded = url.slice(0, 2000);
  const telling = TELLING.exec(bounded)?.[1] ?? '';
  const bare = bounded
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#][\s\S]*$/, '')
    .replace(/\/(?:amp\/?)?$/, '');
  return bare.includes('/') || telling ? `${bare}?${telling}`.toLowerCase() : null;
}
