import { askBackgroundFromView } from '../../messaging/askBackgroundFromView';
import type { PageStatus } from '../../messaging/protocol';
import { translate } from '../../platform/translate';
import { reasonOf } from '../../ui/reasonOf';

/** Where the reading of a tab's page stands, with what the library knows of it; `failed`, with the reason, where that cannot be told. */
export async function readTabPage(tabId: number): Promise<PageStatus> {
  try {
    return await askBackgroundFromView('read', { tabId });
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error, translate) };
  }
}
