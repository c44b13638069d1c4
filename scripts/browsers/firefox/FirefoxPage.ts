import { setTimeout as sleep } from 'node:timers/promises';
import type { Firefox } from './Firefox';
import { EXTENSION_ID } from './preferences';

/** WebDriver's signs for keys that print nothing. */
const KEYS = { Alt: '\uE00A', Shift: '\uE008', ArrowDown: '\uE015', ArrowUp: '\uE013', Escape: '\uE00C' } as const;

/** One tab. */
export class FirefoxPage {
  readonly #firefox: Firefox;
  readonly context: string;

  constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.context = context;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#firefox.evaluate<T>(this.context, expression);
  }

  /** As `evaluate`, in a world that the page's own scripts cannot reach, as content scripts have one. */
  evaluateApart<T>(expression: string): Promise<T> {
    return this.#firefox.evaluate<T>(this.context, expression, 'according-to');
  }

  /** Clicks the middle of the first element a selector finds, as a reader's mouse does. */
  async click(selector: string): Promise<void> {
    await this.#firefox.connection.send('browsingContext.activate', { context: this.context });
    const [x, y] = JSON.parse(await this.evaluate<string>(middleOf(selector))) as [number, number];
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#firefox.connection.send('input.performActions', { context: this.context, actions: [mouse] });
  }

  /** Presses keys together, named as `KeyboardEvent.key` names them, and lets them go again. */
  async press(...keys: readonly (keyof typeof KEYS)[]): Promise<void> {
    await this.#firefox.connection.send('browsingContext.activate', { context: this.context });
    const values = keys.map((key) => KEYS[key]);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.#firefox.connection.send('input.performActions', { context: this.context, actions: [keyboard] });
  }

  /** Clicks the extension's toolbar button over this tab: the popup opens and the page is granted. */
  async clickToolbar(): Promise<void> {
    await this.#firefox.connection.send('browsingContext.activate', { context: this.context });
    await this.#firefox.evaluate('chrome', CLICK);
  }

  /** Everything the open popup shows, as text, once it shows anything and `isWhole` agrees. */
  popupText(isWhole: (text: string) => boolean): Promise<string> {
    return this.#viewText(`document.querySelector('.webextension-popup-browser')`, isWhole);
  }

  /** Shows the extension's panel in the sidebar, as the reader's choice in the browser's own list of sidebars does. */
  async openSidebar(): Promise<void> {
    await this.#firefox.evaluate('chrome', OPEN_SIDEBAR);
  }

  /** As `popupText`, of the sidebar. */
  sidebarText(isWhole: (text: string) => boolean): Promise<string> {
    const inner = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;
    return this.#viewText(inner, isWhole);
  }

  async #viewText(view: string, isWhole: (text: string) => boolean): Promise<string> {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) {
      const text = await this.#firefox.evaluate<string>('chrome', textOf(view));
      if (text !== '' && isWhole(text)) return text;
    }
    throw new Error('the view did not come to show what was waited for');
  }

  /** Clicks what a selector finds in the open popup. */
  async clickInPopup(selector: string): Promise<void> {
    await this.#firefox.evaluate('chrome', clickInPopup(selector));
  }

  async closePopup(): Promise<void> {
    await this.#firefox.evaluate('chrome', CLOSE_POPUP);
  }

  async close(): Promise<void> {
    await this.#firefox.connection.send('browsingContext.close', { context: this.context });
  }
}

function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return JSON.stringify([Math.round(x + width / 2), Math.round(y + height / 2)]);
  })()`;
}

const CLICK = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** A view is another process's; a frame script in it tells its text. Empty where the view is not there yet. */
function textOf(view: string): string {
  return `new Promise((resolve) => {
    const view = ${view};
    if (!view?.messageManager) return resolve('');
    view.messageManager.addMessageListener('according-to:text', ({ data }) => resolve(data));
    view.messageManager.loadFrameScript(
      'data:,sendAsyncMessage("according-to:text", content.document.body?.innerText ?? "")', false);
    setTimeout(() => resolve(''), 2000);
  })`;
}

const OPEN_SIDEBAR = `SidebarController.show(
  [...SidebarController.sidebars.keys()].find((key) => key.startsWith(${JSON.stringify(EXTENSION_ID.replace(/[@.]/g, '_'))})))`;

function clickInPopup(selector: string): string {
  const script = `data:,content.document.querySelector(${JSON.stringify(selector)}).click()`;
  const popup = `document.querySelector('.webextension-popup-browser')`;
  return `${popup}.messageManager.loadFrameScript(${JSON.stringify(script)}, false)`;
}

const CLOSE_POPUP = `(() => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();
})()`;
