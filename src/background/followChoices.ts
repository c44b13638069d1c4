import { askContent } from '../messaging/askContent';
import { allTabs } from '../platform/allTabs';
import { registerContentScript } from '../platform/contentScript';
import { onExceptedSites } from '../platform/exceptedSites';
import { onSites } from '../platform/onSites';
import { patternsOf } from '../platform/patternsOf';
import { readTabsOn } from './readTabsOn';

/** Has open tabs follow at once what the reader chooses: pages of granted sites are read, those of others left. */
export function followChoices(): void {
  onSites({ granted: (sites) => void readTabsOn(sites), withdrawn: (sites) => void leave(sites) });
  onExceptedSites((added, removed) => {
    void registerContentScript();
    void leave(patternsOf(added));
    void readTabsOn(patternsOf(removed));
  });
}

/** The browser no longer tells the addresses of tabs whose site was taken back: each is told, and those concerned leave. */
async function leave(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  await Promise.allSettled((await allTabs()).map((tabId) => askContent(tabId, 'leave', { sites })));
}
