import { afterAll, beforeAll, describe } from 'vitest';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import { chromiumReader } from './chromiumReader';
import { firefoxReader } from './firefoxReader';
import type { Reader, ReaderOptions } from './Reader';

const BROWSERS = [
  { name: 'Chromium', start: chromiumReader, isThere: () => true },
  { name: 'Firefox', start: firefoxReader, isThere: () => installFirefox() !== null },
] as const;

/**
 * Describes what holds in Chromium and in Firefox alike. Each is started once, and `reader` gives it to the tests; where
 * Firefox cannot be had its part is left out.
 */
export function inBothBrowsers(name: string, options: ReaderOptions, tests: (reader: () => Reader) => void): void {
  for (const { name: browser, start, isThere } of BROWSERS) {
    describe.skipIf(!isThere())(`${name}, in ${browser}`, () => {
      let started: Reader | undefined;
      beforeAll(async () => {
        started = await start(options);
      });
      afterAll(() => started?.close());
      tests(() => {
        if (started === undefined) throw new Error('the browser has not started');
        return started;
      });
    });
  }
}
