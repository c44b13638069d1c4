import { askContent } from '../messaging/askContent';
import { startContentScript } from '../platform/contentScript';
import { tabsOn } from '../platform/tabsOn';

/** Has the open pages on granted sites of these match patterns read, or read anew where a script of an earlier version did. */
export async function readTabsOn(sites: readonly string[]): Promise<void> {
  for (const tabId of await tabsOn(sites)) {
    // A tab the browser keeps to itself, or one that has gone meanwhile, is none of ours.
    await startContentScript(tabId)
      .then(() => askContent(tabId, 'status'))
      .catch(() => undefined);
  }
}
