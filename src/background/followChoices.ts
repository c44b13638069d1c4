import { askContent } from '../messaging/askContent';
import { allTabs } from '../platform/allTabs';
import { registerContentScript, startContentScript } from '../platform/contentScript';
import { onExceptedSites } from '../platform/exceptedSites';
import { onSites } from '../platform/onSites';
import { tabsOn } from '../platform/tabsOn';

/** Has open tabs follow at once what the reader chooses: pages of granted sites are read, those of others left. */
export function followChoices(): void {
  onSites({ granted: (sites) => void read(sites), withdrawn: (sites) => void leave(sites) });
  onExceptedSites((added, removed) => {
    void registerContentScript();
    void leave(added.map(patternOf));
    void read(removed.map(patternOf));
  });
}

const patternOf = (host: string): string => `*://${host}/*`;

async function read(sites: readonly string[]): Promise<void> {
  for (const tabId of await tabsOn(sites)) {
    // A tab the browser keeps to itself, or one that has gone meanwhile, is none of ours.
    await startContentScript(tabId)
      .then(() => askContent(tabId, 'status'))
      .catch(() => undefined);
  }
}

/** The browser no longer tells the addresses of tabs whose site was taken back: each is told, and those concerned leave. */
async function leave(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  await Promise.allSettled((await allTabs()).map((tabId) => askContent(tabId, 'leave', { sites })));
}
