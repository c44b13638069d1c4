import { browser } from '#browser';
import { isOfSite } from '../model/isOfSite';
import { getManagedSettings } from './managedSettings';

const KEY = 'exceptedSites';

/** Hosts that, with all that lies under them, are not read along though all sites are, in alphabetical order. Kept on this machine, never synchronised. */
export async function getExceptedSites(): Promise<string[]> {
  const [own, managed] = await Promise.all([getOwn(), getManagedSettings()]);
  return [...new Set([...own, ...managed.exceptedSites])].sort();
}

/**
 * Excepts a host with all that lies under it, or takes back what excepts it (what an organisation excepted stays). None of the
 * hosts kept lies under another.
 */
export async function exceptSite(host: string, excepted: boolean): Promise<void> {
  const own = await getOwn();
  const uncovered = own.filter((each) => !isOfSite(host, [each]));
  if (!excepted) await keep(uncovered);
  else if (uncovered.length === own.length) await keep([...own.filter((each) => !isOfSite(each, [host])), host]);
}

async function keep(hosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: hosts });
}

/** Calls `listener` with the hosts that came to be excepted and those that no longer are, by the reader or by an organisation. */
export function onExceptedSites(listener: (added: string[], removed: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if ((area !== 'local' && area !== 'managed') || !change) return;
    const before = hostsOf(change.oldValue);
    const now = hostsOf(change.newValue);
    listener(
      now.filter((host) => !before.includes(host)),
      before.filter((host) => !now.includes(host)),
    );
  });
}

async function getOwn(): Promise<string[]> {
  return hostsOf((await browser.storage.local.get(KEY))[KEY]);
}

function hostsOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
}
