import { type ActiveTab, activeTab } from '../../platform/activeTab';
import { tabOfId } from '../../platform/tabOfId';
import { tabAbout } from './tabAbout';

/** The tab a view is about: the one in front, or the one that it stands apart from. */
export async function tabInFront(): Promise<ActiveTab | null> {
  const about = tabAbout();
  return about === null ? activeTab() : tabOfId(about);
}
