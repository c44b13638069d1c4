import type { CDPSession } from 'playwright';

interface Reply {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** The real popup under the toolbar button. The test tool does not know it as a page, so it is spoken to over CDP. */
export class Popup {
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

  static async attach(browser: CDPSession, targetId: string): Promise<Popup> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Popup(browser, targetId, sessionId);
  }

  /** The value of an expression in the popup, promises awaited. @throws Error where it throws, or the popup is gone. */
  async evaluate<T>(expression: string): Promise<T> {
    const result = await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    const thrown = result.exceptionDetails as { exception?: { description?: string }; text: string } | undefined;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return (result.result as { value: T }).value;
  }

  /** Everything the popup shows, as text; empty while it is still loading. */
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
      const timer = setTimeout(() => settle(new Error(`the popup did not answer "${method}"`)), 30_000);
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
