import type { Page } from 'playwright';

interface LongTasks {
  /** The longest task on the page's main thread since the watch began, in milliseconds; 0 where none took 50 or more. */
  longest(): Promise<number>;
}

/** Has the browser itself tell of tasks that hold the page's main thread for 50 ms or more, from now on. */
export async function watchLongTasks(page: Page): Promise<LongTasks> {
  const watch = await page.evaluateHandle(() => {
    let longest = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const { duration } of entries) longest = Math.max(longest, duration);
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'longtask' });
    return () => {
      note(observer.takeRecords());
      return longest;
    };
  });
  return { longest: () => watch.evaluate((longest) => longest()) };
}
