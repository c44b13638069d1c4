import { browser } from '#browser';

/** Ids of the open tabs on sites of these match patterns, as far as the browser tells: only of sites that are granted. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
