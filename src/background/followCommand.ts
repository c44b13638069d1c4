import { askContent } from '../messaging/askContent';
import { activeTab } from '../platform/activeTab';
import { openPanel } from '../platform/openPanel';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-statement': 1, 'previous-statement': -1 };

/** Does what the keys of a command ask for in the page in front. */
export async function followCommand(name: string, windowId: number | null): Promise<void> {
  // Before anything is awaited: browsers open the panel only within the press.
  if (name === 'open-panel') return openPanel(windowId, null);
  const direction = STEPS[name];
  const tab = await activeTab();
  if (direction === undefined || tab === null) return;
  // Where nobody listens there is nothing to step through.
  await askContent(tab.id, 'step', { direction }).catch(() => false);
}
