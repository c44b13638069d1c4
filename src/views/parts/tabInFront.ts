import { type ActiveTab, activeTab } from '../../platform/activeTab';

/** The tab a view is about: the one in front, or in tests and debugging the one named in its address (`popup.html?tab=7`). */
export async function tabInFront(): Promise<ActiveTab | null> {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? activeTab() : { id: Number(given), windowId: null, url: null };
}
