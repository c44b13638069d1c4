import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf } from '../keyOf';
import type { Firefox } from './Firefox';

/**
 * What another process of the browser shows: the popup under the toolbar button, the sidebar, or a page with what only the
 * browser itself sees of it. A frame script in it does what is asked.
 */
export class FirefoxView {
  readonly #firefox: Firefox;
  readonly #element: string;

  /** @param element an expression for its `<browser>` in the browser's own window. */
  constructor(firefox: Firefox, element: string) {
    this.#firefox = firefox;
    this.#element = element;
  }

  /** The value of an expression in it, promises awaited, whatever its policy forbids scripts. @throws Error where it throws, or the view is gone. */
  evaluate<T>(expression: string): Promise<T> {
    const box = 'Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';
    return this.inFrame<T>(`Cu.evalInSandbox(${JSON.stringify(`(async () => (${expression}))()`)}, ${box})`);
  }

  /** As `evaluate`, with the browser's own rights; the window is `content`. */
  async inFrame<T>(expression: string): Promise<T> {
    const json = await this.#firefox.evaluate<string>('chrome', asked(this.#element, expression));
    return JSON.parse(json)[0] as T;
  }

  /** Everything it shows, as text; empty where it is not there yet. */
  text(): Promise<string> {
    return this.evaluate<string>(`document.body?.innerText ?? ''`).catch(() => '');
  }

  /** Its text, once it shows anything and `isWhole` agrees. @throws Error where it does not within 20 seconds. */
  async textOnce(isWhole: (text: string) => boolean): Promise<string> {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) {
      const text = await this.text();
      if (text !== '' && isWhole(text)) return text;
    }
    throw new Error('the view did not come to show what was waited for');
  }

  /** Clicks what a selector finds. */
  async click(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** Gives it the keyboard, then presses a key ("ArrowDown") and lets it go again. */
  async press(key: string): Promise<void> {
    await this.#firefox.evaluate('chrome', `(${this.#element}).focus()`);
    const { code, number } = keyOf(key);
    const init = JSON.stringify({ key, code, keyCode: number });
    await this.inFrame(`(() => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(content)) throw new Error('the view takes no keys');
      const event = new content.KeyboardEvent('', ${init});
      return [input.keydown(event), input.keyup(event)];
    })()`);
  }
}

/** An expression for the browser's own window that has another process answer one, as JSON in a list. */
function asked(element: string, expression: string): string {
  const script = (name: string) => `(async () => {
    const answer = await (async () => ({ json: JSON.stringify([await (${expression})]) }))().catch((error) => ({ error: String(error) }));
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  const name = `according-to:${Math.random()}`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = (${element}) ?? {};
    if (!messageManager) return reject(new Error('the view is not there'));
    messageManager.addMessageListener(${JSON.stringify(name)}, function take({ data }) {
      messageManager.removeMessageListener(${JSON.stringify(name)}, take);
      if (data.error) reject(new Error(data.error));
      else resolve(data.json);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script(name))}), false);
    setTimeout(() => reject(new Error('the view did not answer')), 10_000);
  })`;
}
