import { browser } from '#browser';

/** What the panel is to show as soon as it is open. Kept in memory, for this session of the browser alone. */
export interface PanelTask {
  readonly tabId: number;
  /** The statement to go to; null: none. */
  readonly statement: string | null;
  /** Text the reader has marked on the page and asks about; null: none. */
  readonly selection: string | null;
}

const KEY = 'panelTask';

export async function setPanelTask(task: PanelTask): Promise<void> {
  await browser.storage.session.set({ [KEY]: task });
}

/** Calls `listener` with the task that waits, and with those that come; each is taken once. */
export function onPanelTask(listener: (task: PanelTask) => void): void {
  const take = async () => {
    const task = (await browser.storage.session.get(KEY))[KEY] as PanelTask | undefined;
    if (task === undefined) return;
    await browser.storage.session.remove(KEY);
    listener(task);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) void take();
  });
  void take();
}
