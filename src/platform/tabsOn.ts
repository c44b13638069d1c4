import { browser } from '#browser';
import { isOfSite } from '../model/isOfSite';
import { getExceptedSites } from './exceptedSites';
import { hostOf } from './hostOf';

/**
 * Ids of the open tabs on sites of these match patterns, as far as the browser tells: only of sites that are granted, and not
 * of those the reader excepted.
 */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const [tabs, excepted] = await Promise.all([browser.tabs.query({ url: [...patterns] }), getExceptedSites()]);
  return tabs.flatMap(({ id, url = '' }) => (id === undefined || isOfSite(hostOf(url), excepted) ? [] : [id]));
}
