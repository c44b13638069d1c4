import { browser } from '#browser';
import { getManagedSettings } from './managedSettings';

const KEY = 'exceptedSites';

/** Hosts that are not read along though all sites are, in alphabetical order. Kept on this machine, never synchronised. */
export async function getExceptedSites(): Promise<string[]> {
  const [own, managed] = await Promise.all([getOwn(), getManagedSettings()]);
  return [...new Set([...own, ...managed.exceptedSites])].sort();
}

/** Excepts a host, or takes the exception back (one that an organisation made stays). */
export async function exceptSite(host: string, excepted: boolean): Promise<void> {
  const others = (await getOwn()).filter((each) => each !== host);
  await browser.storage.local.set({ [KEY]: excepted ? [...others, host] : others });
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
