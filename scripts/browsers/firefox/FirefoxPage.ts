import type { Firefox } from './Firefox';
import { FirefoxView } from './FirefoxView';
import { EXTENSION_ID } from './preferences';

/** WebDriver's signs for keys that print nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Escape: '\uE00C',
};

interface Emulated {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly media?: 'print';
}

/** One tab. */
export class FirefoxPage {
  readonly #firefox: Firefox;
  readonly context: string;
  #mouse = { x: 0, y: 0 };

  constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.context = context;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#firefox.evaluate<T>(this.context, expression);
  }

  /** As `evaluate`, in the first frame on it. @throws Error where there is none. */
  async evaluateInFrame<T>(expression: string): Promise<T> {
    const { contexts } = await this.#firefox.connection.send('browsingContext.getTree', { root: this.context });
    const [frame] = (contexts as [{ readonly children: readonly { readonly context: string }[] }])[0].children;
    if (!frame) throw new Error('there is no frame on the page');
    return this.#firefox.evaluate<T>(frame.context, expression);
  }

  /** As `evaluate`, in a world that the page's own scripts cannot reach, as content scripts have one. */
  evaluateApart<T>(expression: string): Promise<T> {
    return this.#firefox.evaluate<T>(this.context, expression, 'according-to');
  }

  /** Clicks the middle of the first element a selector finds, as a reader's mouse does. */
  async click(selector: string): Promise<void> {
    await this.activate();
    const [x, y] = JSON.parse(await this.evaluate<string>(middleOf(selector))) as [number, number];
    await this.#point('mouse', [{ type: 'pointerMove', x, y }, ...PRESSED]);
  }

  /** Brings the tab to the front. */
  async activate(): Promise<void> {
    await this.#firefox.connection.send('browsingContext.activate', { context: this.context });
  }

  /** Clicks the mouse at a place in the viewport. */
  async clickAt(x: number, y: number): Promise<void> {
    await this.activate();
    await this.#point('mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...PRESSED]);
    this.#mouse = { x: Math.round(x), y: Math.round(y) };
  }

  /** Turns the wheel where the mouse was last, CSS pixels downwards. */
  async wheel(by: number): Promise<void> {
    const actions = [{ type: 'scroll', ...this.#mouse, deltaX: 0, deltaY: by }];
    const wheel = { type: 'wheel', id: 'wheel', actions };
    await this.#firefox.connection.send('input.performActions', { context: this.context, actions: [wheel] });
  }

  /** Has the page believe in a colour scheme, forced colours, less motion or paper; what is not named is as it is. */
  async emulate({ colorScheme, forcedColors, reducedMotion, media }: Emulated): Promise<void> {
    await this.activate();
    const overrides = {
      prefersColorSchemeOverride: colorScheme ?? 'none',
      forcedColorsOverride: forcedColors ?? 'none',
      prefersReducedMotionOverride: reducedMotion ?? 'none',
      mediumOverride: media ?? '',
    };
    const set = `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)})`;
    await this.#firefox.evaluate('chrome', `${set}, 0`);
  }

  /** Moves the mouse to a place in the viewport, in two steps as a hand does. */
  async moveTo(x: number, y: number): Promise<void> {
    await this.activate();
    const steps = [Math.max(0, y - 60), y].map((step) => ({
      type: 'pointerMove',
      x: Math.round(x),
      y: Math.round(step),
      duration: 60,
    }));
    await this.#point('mouse', steps);
    this.#mouse = { x: Math.round(x), y: Math.round(y) };
  }

  /** Taps a place in the viewport with a finger. */
  async tap(x: number, y: number): Promise<void> {
    await this.activate();
    await this.#point('touch', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...PRESSED]);
  }

  /** Clicks a place in the viewport with the other button, and chooses an entry of the menu that opens. @throws Error where it has none of that name. */
  async chooseInMenu(x: number, y: number, label: string): Promise<void> {
    await this.activate();
    const press = PRESSED.map((action) => ({ ...action, button: 2 }));
    await this.#point('mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press]);
    await this.#firefox.evaluate('chrome', choose(label));
  }

  /** Gives the page's area a size, CSS pixels. */
  async setSize(width: number, height: number): Promise<void> {
    const viewport = { width, height };
    await this.#firefox.connection.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async #point(pointerType: 'mouse' | 'touch', actions: readonly object[]): Promise<void> {
    const pointer = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
    await this.#firefox.connection.send('input.performActions', { context: this.context, actions: [pointer] });
  }

  /** Presses keys together, named as `KeyboardEvent.key` names them, and lets them go again. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.activate();
    const values = keys.map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.#firefox.connection.send('input.performActions', { context: this.context, actions: [keyboard] });
  }

  /** Clicks the extension's toolbar button over this tab: the popup opens and the page is granted. */
  async clickToolbar(): Promise<void> {
    await this.activate();
    await this.#firefox.evaluate('chrome', CLICK);
  }

  /** The popup that is open under the toolbar button. */
  get popup(): FirefoxView {
    return new FirefoxView(this.#firefox, `document.querySelector('.webextension-popup-browser')`);
  }

  /** Shows the extension's panel in the sidebar, as the reader's choice in the browser's own list of sidebars does. */
  async openSidebar(): Promise<void> {
    await this.#firefox.evaluate('chrome', OPEN_SIDEBAR);
  }

  /** The sidebar that is open. */
  get sidebar(): FirefoxView {
    const element = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;
    return new FirefoxView(this.#firefox, element);
  }

  /** The text of the card open on this page, or null. It is drawn in a closed shadow root, which only the browser itself sees into. */
  async cardText(): Promise<string | null> {
    const text = await this.inCard<string>(CARD_TEXT);
    return text?.replace(/\s+/g, ' ').trim() ?? null;
  }

  /** The value of an expression about the card open on this page, whose shadow root is `root` in it; null where none is open. */
  async inCard<T>(expression: string): Promise<T | null> {
    await this.activate();
    const host = `content.document.querySelector('[data-according-to]')?.openOrClosedShadowRoot`;
    const asked = `((root) => root ? (${expression}) : null)(${host})`;
    return new FirefoxView(this.#firefox, 'gBrowser.selectedBrowser').inFrame<T | null>(asked);
  }

  /** A picture of a box in the viewport, CSS pixels, as PNG. */
  async screenshot(box: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
    await this.activate();
    const clip = { type: 'box', ...box };
    const { data } = await this.#firefox.connection.send('browsingContext.captureScreenshot', {
      context: this.context,
      clip,
    });
    return Buffer.from(data as string, 'base64');
  }

  async closePopup(): Promise<void> {
    await this.#firefox.evaluate('chrome', CLOSE_POPUP);
  }

  async close(): Promise<void> {
    await this.#firefox.connection.send('browsingContext.close', { context: this.context });
  }
}

const PRESSED = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

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

/** Waits for the menu over the page's text, then chooses an entry. */
function choose(label: string): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let tries = 0; menu.state !== 'open' && tries < 200; tries++) await new Promise((next) => setTimeout(next, 50));
    const items = [...menu.querySelectorAll('menuitem')].filter(({ hidden }) => !hidden);
    const item = items.find((each) => each.label === ${JSON.stringify(label)});
    if (!item) throw new Error('the menu has only: ' + items.map((each) => each.label).join(', '));
    menu.activateItem(item);
  })()`;
}

const OPEN_SIDEBAR = `SidebarController.show(
  [...SidebarController.sidebars.keys()].find((key) => key.startsWith(${JSON.stringify(EXTENSION_ID.replace(/[@.]/g, '_'))})))`;

/** Text node by text node, as the card of Chromium is read. */
const CARD_TEXT = `(() => {
  const walker = root.ownerDocument.createTreeWalker(root, 4); // texts
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.parentNode.localName !== 'style') texts.push(walker.currentNode.data);
  return texts.join(' ');
})()`;

const CLOSE_POPUP = `(() => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();
})()`;
