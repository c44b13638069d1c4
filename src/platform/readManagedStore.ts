import { browser } from '#browser';

/** All that an organisation has set (managed-schema.json); empty where none has, which browsers tell by an empty answer or by refusing one. */
export async function readManagedStore(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
