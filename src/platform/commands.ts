import { browser } from '#browser';

/** What the reader can do by a key of the browser's. */
export interface Command {
  readonly name: string;
  /** In the reader's language; empty for the press of the toolbar button, which browsers name themselves. */
  readonly description: string;
  /** As the browser writes them ("Alt+Shift+S"); null where none are set. */
  readonly keys: string | null;
}

/** Names of the commands (manifest.json), in the order in which readers are shown them. */
const ORDER = ['_execute_action', 'open-panel', 'next-statement', 'previous-statement'];

/** The commands of this extension; none where the browser has no keys (phones). */
export async function getCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .flatMap(({ name, description = '', shortcut }) => (name ? [{ name, description, keys: shortcut || null }] : []))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
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
