import { browser } from '#browser';

/** What the reader can do by a key of the browser's. */
export interface Command {
  readonly name: string;
  /** In the reader's language; empty for the press of the toolbar button, which browsers name themselves. */
  readonly description: string;
  /** As the browser writes them ("Alt+Shift+S"); null where none are set. */
  readonly keys: string | null;
}

/** The commands of this extension in the order of its manifest, which browsers do not keep; none where there are no keys (phones). */
export async function getCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  return commands
    .flatMap(({ name, description = '', shortcut }) => (name ? [{ name, description, keys: shortcut || null }] : []))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Calls `listener` with the name of a command whose keys were pressed, and the window they were pressed in, still within the press. */
export function onCommand(listener: (name: string, windowId: number | null) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => listener(name, tab?.windowId ?? null));
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeyPage(): Promise<void> {
  const { commands, tabs } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else {
    await tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
