import { browser } from '#browser';
import type { Settings } from '../model/Settings';
import { settingsFrom } from './settingsFrom';

/** What an organisation has set for its readers (see managed-schema.json); readers cannot change it. */
export interface ManagedSettings {
  readonly settings: Partial<Settings>;
  /** Hosts that are never read along. */
  readonly exceptedSites: readonly string[];
}

/** Nothing where no organisation has set anything, which browsers tell by an empty answer or by refusing one. */
export async function getManagedSettings(): Promise<ManagedSettings> {
  const found = await readStore();
  const { exceptedSites } = found;
  const hosts = Array.isArray(exceptedSites) ? exceptedSites.filter((host) => typeof host === 'string') : [];
  return { settings: settingsFrom(found), exceptedSites: hosts };
}

async function readStore(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
