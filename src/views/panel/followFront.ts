import { answerCalls } from '../../messaging/answerCalls';
import { followPage } from '../../messaging/followPage';
import type { PageStatus } from '../../messaging/protocol';
import type { ActiveTab } from '../../platform/activeTab';
import { isOwnPage } from '../../platform/messages';
import { onMessage } from '../../platform/onMessage';
import { onTabChange } from '../../platform/onTabChange';
import { readTabPage } from '../parts/readTabPage';
import { tabInFront } from '../parts/tabInFront';

interface Heard {
  /** Another tab is in front, or another page in it; null where there is none. */
  readonly tab: (tab: ActiveTab | null) => void;
  readonly page: (page: PageStatus) => void;
  readonly at: (statement: string | null) => void;
}

/**
 * Follows the page in front of the reader, from tab to tab and from page to page. Nothing is asked twice: the browser tells of
 * tabs, the worker of pages that were opened to the extension, and the page of itself.
 */
export function followFront({ tab: onTab, page: onPage, at: onAt }: Heard): void {
  let front: ActiveTab | null = null;
  let stop = () => {};

  const look = async () => {
    const tab = await tabInFront();
    stop();
    stop = () => {};
    front = tab;
    onTab(tab);
    onAt(null);
    if (tab === null) return onPage({ status: 'forbidden' });
    onPage({ status: 'reading' });
    const page = await readTabPage(tab.id);
    if (front !== tab) return;
    onPage(page);
    if (page.status === 'forbidden') return;
    // What the page tells of itself lacks what the library knows: the worker adds that.
    const whole = async (status: PageStatus) => {
      const page = status.status === 'ready' ? await readTabPage(tab.id) : status;
      if (front === tab) onPage(page);
    };
    stop = followPage(tab.id, {
      status: (status) => void whole(status),
      at: ({ statement }) => onAt(statement),
      ended: () => {},
    });
  };

  onTabChange(async (tabId) => {
    if ((await tabInFront())?.id === tabId) await look();
  });
  answerCalls(onMessage, 'background-to-view', (sender) => isOwnPage(sender, ''), {
    pageRead: ({ tabId }) => {
      if (tabId === front?.id) void look();
    },
  });
  void look();
}
