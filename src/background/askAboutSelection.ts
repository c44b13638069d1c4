import { openPanel } from '../platform/openPanel';
import { setPanelTask } from '../platform/panelTask';
import type { AskedSelection } from '../platform/selectionMenu';

/** Opens the panel, which tells who said what the reader has marked. */
export function askAboutSelection({ text, tabId, windowId }: AskedSelection): void {
  void setPanelTask({ tabId, statement: null, selection: text });
  // Within the click, hence not after the task is stored; the panel takes the task whenever it comes.
  void openPanel(windowId, tabId);
}
