import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright';
import { cardText } from '../browsers/chromium/cardText';
import { clickToolbar } from '../browsers/chromium/clickToolbar';
import { launchChromium } from '../browsers/chromium/launchChromium';
import { openPage } from '../browsers/chromium/openPage';
import { openPanel } from '../browsers/chromium/openPanel';
import { pointAt } from '../browsers/chromium/pointAt';
import { extensionId } from '../browsers/chromium/serviceWorker';
import type { PageSource } from '../browsers/PageSource';
import { projectRoot } from '../lib/projectRoot';

export type Scheme = 'light' | 'dark';

const SPEAKER = 'Ada Novak';
const HOVERED = 'That crews are kept ashore makes one think';
const PATIENCE_MS = 20_000;
/** What comes up gently has come up by then. */
const SETTLED_MS = 500;

/** In device pixels, two to a pixel. */
const SCREEN = { width: 2400, height: 1800, scale: 2 };

interface Options {
  readonly executable: string;
  readonly extension: string;
  readonly outdir: string;
  readonly schemes: readonly Scheme[];
}

/** Takes pictures of all surfaces in the real browser. Answers with their paths. */
export async function takePictures({ executable, extension, outdir, schemes }: Options): Promise<string[]> {
  mkdirSync(outdir, { recursive: true });
  const taken: string[] = [];
  for (const scheme of schemes) {
    const save = (name: string, picture: Buffer) => {
      taken.push(join(outdir, `${name}-${scheme}.png`));
      writeFileSync(taken.at(-1)!, picture);
    };
    const size = { width: 960, height: 700 };
    const context = await launchChromium({
      executable,
      extension,
      headless: true,
      colorScheme: scheme,
      size,
      scale: 1.5,
      screen: SCREEN,
    });
    try {
      await pictureReading(context, scheme, save);
      save('first-run', await pictureFirstRun(context));
      save('options', await pictureOptions(context));
    } finally {
      await context.close();
    }
  }
  return taken;
}

async function pictureReading(
  context: BrowserContext,
  scheme: Scheme,
  save: (name: string, picture: Buffer) => void,
): Promise<void> {
  const page = await openPage(context, samplePage());
  const popup = await clickToolbar(page);
  await popup.emulateColorScheme(scheme);
  await until(async () => (await popup.text()).includes(SPEAKER));
  await sleep(SETTLED_MS);
  save('popup', await popup.screenshot());
  await popup.close();

  const { x, y } = await pointAt(page, HOVERED);
  await page.mouse.move(x, y - 80);
  await page.mouse.move(x, y, { steps: 5 });
  await until(async () => (await cardText(page))?.includes(SPEAKER) === true);
  await sleep(SETTLED_MS);
  save('card', await page.screenshot());

  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  const panel = await openPanel(page);
  await panel.emulateColorScheme(scheme);
  await panel.waitFor('.entry');
  await panel.evaluate(`document.querySelector('.entry:nth-child(2) details').open = true`);
  await sleep(SETTLED_MS);
  save('panel', await panel.screenshot());
  await panel.close();
}

async function pictureFirstRun(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1040, height: 680 });
  await page.goto(`chrome-extension://${await extensionId(context)}/views/welcome.html`);
  await until(() => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)));
  await sleep(SETTLED_MS);
  // In CSS pixels: it is a large picture.
  return page.screenshot({ scale: 'css' });
}

async function pictureOptions(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`chrome-extension://${await extensionId(context)}/views/options.html`);
  await page.locator('.sample').waitFor();
  return page.screenshot({ scale: 'css', fullPage: true });
}

/** A newspaper that is nobody's, so that no picture shows a real one. */
function samplePage(): PageSource {
  return {
    kind: 'saved',
    url: 'https://halmcourier.example/2026/03/12/ferry-pact',
    body: readFileSync(join(projectRoot(), 'scripts', 'pictures', 'sample.html')),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
  };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) if (await isSo()) return;
  throw new Error('what was to be pictured did not come');
}
