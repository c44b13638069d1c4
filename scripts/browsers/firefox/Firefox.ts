import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import parent from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PageSource } from '../PageSource';
import { BidiConnection } from './BidiConnection';
import { FirefoxPage } from './FirefoxPage';
import { EXTENSION_ID, type Preferences, preferences, UUID } from './preferences';
import { serveSavedPage } from './serveSavedPage';

interface Context {
  readonly context: string;
  readonly url: string;
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface LaunchOptions {
  readonly headless?: boolean;
  /** What an organisation has set for the extension; on Linux, where Firefox looks for it under the home folder. */
  readonly managed?: Readonly<Record<string, unknown>>;
  /** Of the screen that Firefox believes to have without a display, device pixels. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** Of the profile, besides those of every test. */
  readonly preferences?: Preferences;
}

/** Firefox with the extension in it, spoken to over WebDriver BiDi. Whoever launches it closes it in a `finally`. */
export class Firefox {
  readonly connection: BidiConnection;
  /** Settles when the browser is gone, by `close` or by its reader. */
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;
  readonly #profile: string;

  private constructor(connection: BidiConnection, process: ChildProcess, profile: string) {
    this.connection = connection;
    this.#process = process;
    this.#profile = profile;
    this.ended = new Promise((resolve) => process.once('exit', () => resolve()));
  }

  /** @param extension the unpacked Firefox build; null for the bare browser. */
  static async launch(
    executable: string,
    extension: string | null,
    { headless = true, managed, screen, preferences: more = {} }: LaunchOptions = {},
  ): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'according-to-firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(more));
    if (managed) writeManagedStorage(profile, managed);
    const args = [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
    ];
    const process = spawn(executable, [...args, '--remote-allow-system-access'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...parent.env,
        ...(managed && { HOME: profile }),
        ...(screen && { MOZ_HEADLESS_WIDTH: `${screen.width}`, MOZ_HEADLESS_HEIGHT: `${screen.height}` }),
      },
    });
    try {
      const connection = await BidiConnection.open(`${await address(process)}/session`);
      const firefox = new Firefox(connection, process, profile);
      await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
      if (extension !== null)
        await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      return firefox;
    } catch (error) {
      process.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** Opens a page in a new tab in front; a saved one is answered from its file, and nothing else is let out. */
  async openPage(source: PageSource): Promise<FirefoxPage> {
    const { context } = (await this.connection.send('browsingContext.create', { type: 'tab' })) as { context: string };
    if (source.kind === 'saved') await serveSavedPage(this.connection, context, source);
    await this.connection.send('browsingContext.navigate', { context, url: source.url, wait: 'complete' });
    await this.connection.send('browsingContext.activate', { context });
    return new FirefoxPage(this, context);
  }

  /** Opens a page of the extension ("views/options.html") in a new tab behind the others. */
  async openOwnPage(path: string): Promise<FirefoxPage> {
    const tab = await this.connection.send('browsingContext.create', { type: 'tab', background: true });
    const context = tab.context as string;
    const url = `moz-extension://${UUID}/${path}`;
    await this.connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(this, context);
  }

  /** A page of the extension that is open already. @throws Error where it does not come within 20 seconds. */
  async findOwnPage(path: string): Promise<FirefoxPage> {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) {
      const { contexts } = await this.connection.send('browsingContext.getTree', { maxDepth: 0 });
      const found = (contexts as Context[]).find(({ url }) => url === `moz-extension://${UUID}/${path}`);
      if (found) return new FirefoxPage(this, found.context);
    }
    throw new Error(`${path} did not open`);
  }

  /**
   * The value of an expression in a tab (or, `chrome`, in the browser's own window), promises awaited.
   * @param sandbox the name of a world beside the page's own, which sees the same DOM and none of the page's scripts.
   */
  async evaluate<T>(context: string | 'chrome', expression: string, sandbox?: string): Promise<T> {
    const target = { context: context === 'chrome' ? await this.#window() : context, ...(sandbox && { sandbox }) };
    const given = (await this.connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    })) as Evaluated;
    if (given.exceptionDetails) throw new Error(given.exceptionDetails.text);
    return given.result?.value as T;
  }

  /** Ends the background page as the browser does when it is idle; false where there is none just then. */
  endBackground(): Promise<boolean> {
    return this.evaluate<boolean>(
      'chrome',
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
        const isThere = extension.backgroundState === 'running';
        await extension.terminateBackground();
        return isThere;
      })()`,
    );
  }

  /** Has the browser believe that it speaks another language ("de"), and starts the extension again. */
  async speak(language: string): Promise<void> {
    const locales = JSON.stringify([language, 'en-US']);
    const set = `Object.assign(Services.locale, { availableLocales: ${locales}, requestedLocales: ${locales} }), 0`;
    await this.evaluate('chrome', set);
    await this.withAddon('addon.disable().then(() => addon.enable())');
  }

  /** Has the browser do something with the extension as it manages it, which is `addon` in the script. */
  async withAddon(script: string): Promise<void> {
    await this.evaluate(
      'chrome',
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(EXTENSION_ID)});
        await ${script};
      })()`,
    );
  }

  async close(): Promise<void> {
    await this.connection.send('browser.close', {}).catch(() => this.#process.kill('SIGKILL'));
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    await this.ended;
    clearTimeout(timer);
    this.connection.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #window(): Promise<string> {
    const tree = await this.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return (tree.contexts as Context[])[0]!.context;
  }
}

/** Puts what an organisation has set where Firefox looks for it: into a native manifest under the home folder. */
function writeManagedStorage(home: string, data: Readonly<Record<string, unknown>>): void {
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'Set by an organisation', type: 'storage', data };
  writeFileSync(join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
}

/** Where Firefox listens, which it prints to stderr once it does. */
function address(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start within a minute')), 60_000);
    process.once('exit', () => reject(new Error('Firefox ended at once')));
    process.stderr?.on('data', (chunk) => {
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(String(chunk));
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]!);
    });
  });
}
