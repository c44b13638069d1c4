import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import { keyOf } from '../keyOf';

interface Reply {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/**
 * A view the browser itself opens: the popup under the toolbar button, the panel beside the page. The test tool does not know it
 * as a page, so it is spoken to over CDP.
 */
export class OwnView {
  readonly #browser: CDPSession;
  readonly #targetId: string;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #lastId = 0;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply;
      this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<OwnView> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new OwnView(browser, targetId, sessionId);
  }

  /** The value of an expression in it, promises awaited. @throws Error where it throws, or the view is gone. */
  async evaluate<T>(expression: string): Promise<T> {
    const result = await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    const thrown = result.exceptionDetails as { exception?: { description?: string }; text: string } | undefined;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return (result.result as { value: T }).value;
  }

  /** Waits until a selector finds something. @throws Error where it does not within 20 seconds. */
  async waitFor(selector: string): Promise<void> {
    const there = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
      if (await this.evaluate<boolean>(there)) return;
    }
    throw new Error(`"${selector}" did not come`);
  }

  /** Clicks what a selector finds, as far as the browser can tell by a reader's hand: some things it lets only clicks do. */
  async click(selector: string): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)}).click()`;
    await this.#send('Runtime.evaluate', { expression, userGesture: true });
  }

  /** Presses and lets go a key ("ArrowDown") where the focus is. */
  async press(key: string): Promise<void> {
    const { code, number: windowsVirtualKeyCode, text } = keyOf(key);
    const pressed = { key, code, windowsVirtualKeyCode };
    await this.#send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...pressed,
      ...(text && { text }),
    });
    // The press may have closed the view, which then answers nothing more.
    void this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed }).catch(() => undefined);
  }

  /** Everything it shows, as text; empty while it is still loading. */
  text(): Promise<string> {
    return this.evaluate(`document.body?.innerText ?? ''`);
  }

  /**
   * As it stands under the button, in the device pixels of the screen. Never with a clip: for one the browser emulates a
   * larger device, the popup's window jumps to its greatest size meanwhile, and the picture comes out tiled.
   */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async emulateColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  async close(): Promise<void> {
    // It may have closed itself: a popup goes when anything else gets the focus.
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => undefined);
  }

  #send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = ++this.#lastId;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(new Error(`the view did not answer "${method}"`)), 30_000);
      const settle = (error: Error | null, result: Record<string, unknown> = {}) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (error) reject(error);
        else resolve(result);
      };
      this.#waiting.set(id, ({ error, result }) => settle(error ? new Error(error.message) : null, result));
      this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch(settle);
    });
  }
}
