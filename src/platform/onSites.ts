import { browser } from '#browser';

/** Calls back with match patterns of the sites that were granted to this extension, or taken from it, by whatever way. */
export function onSites({ granted, withdrawn }: Record<'granted' | 'withdrawn', (patterns: string[]) => void>): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => granted(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => withdrawn(origins));
}
