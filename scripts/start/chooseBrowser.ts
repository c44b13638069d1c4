import { findChromium } from '../browsers/findChromium';
import { findFirefox } from '../browsers/findFirefox';
import { installChromium } from '../browsers/installChromium';
import type { BrowserName } from '../build/manifestFor';

export interface Found {
  readonly browser: BrowserName;
  readonly executable: string;
}

/** A browser that is here, Chromium's family first, unless one was asked for; installs Chromium where there is none. */
export function chooseBrowser(asked: string | undefined): Found {
  const firefox = asked === 'chromium' ? null : findFirefox();
  if (firefox && (asked === 'firefox' || !findChromium())) return { browser: 'firefox', executable: firefox };
  if (asked === 'firefox') throw new Error('Firefox is not here; install it, or set ACCORDING_TO_FIREFOX to its path');
  return { browser: 'chromium', executable: installChromium() };
}
