import { type BrowserContext, chromium, type Page } from 'playwright';

interface Options {
  readonly executable: string;
  /** The unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Of the page's area; by default it follows the window. */
  readonly size?: { readonly width: number; readonly height: number };
  /** As a phone has it: touch in place of a pointer. Needs `size`. */
  readonly touch?: boolean;
  /** Device pixels per pixel of the pages, for pictures; needs `size`. */
  readonly scale?: number;
  /**
   * The screen the browser believes to have: without a display it has one of 800 by 600, too low for a popup, and a popup
   * takes its device pixels from it.
   */
  readonly screen?: { readonly width: number; readonly height: number; readonly scale: number };
}

/**
 * Starts Chromium with the extension in a fresh profile, thrown away at the end, and waits until it has shown its first-run page.
 * Whoever calls closes the context in a `finally`.
 */
export async function launchChromium(options: Options): Promise<BrowserContext> {
  const context = await start(options);
  // It comes to the front when it comes, so nothing else may be done before.
  if (!context.pages().some(isFirstRun)) {
    await context.waitForEvent('page', { predicate: isFirstRun, timeout: 20_000 });
  }
  return context;
}

function isFirstRun(page: Page): boolean {
  return page.url().endsWith('/views/welcome.html');
}

function start({ executable, extension, headless, screen, ...look }: Options): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: executable,
    headless,
    // Both are needed: the one loads it, the other keeps the test tool from switching it off.
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-dev-shm-usage',
      '--no-first-run',
      ...(screen ? [`--screen-info={0,0 ${screen.width}x${screen.height} devicePixelRatio=${screen.scale}}`] : []),
      // The sandbox cannot be set up by root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    colorScheme: look.colorScheme,
    viewport: look.size ?? null,
    deviceScaleFactor: look.scale,
    ...(look.touch ? { hasTouch: true, isMobile: true } : {}),
  });
}
