import { expect, it, vi } from 'vitest';

const all = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+A' },
  { name: 'next-statement', description: 'Next statement', shortcut: '' },
  { name: 'open-panel', description: 'Open the panel', shortcut: 'Alt+Shift+S' },
  { description: 'of no name' },
];
const order = { _execute_action: {}, 'open-panel': {}, 'next-statement': {} };
const runtime = { getManifest: () => ({ commands: order }) };
const chrome: Record<string, unknown> = { runtime, commands: { getAll: async () => all } };
vi.stubGlobal('chrome', chrome);
const { getCommands } = await import('../../src/platform/commands');

it('tells the commands in the order of the manifest, with their keys; none where there are none', async () => {
  expect(await getCommands()).toEqual([
    { name: '_execute_action', description: '', keys: 'Alt+Shift+A' },
    { name: 'open-panel', description: 'Open the panel', keys: 'Alt+Shift+S' },
    { name: 'next-statement', description: 'Next statement', keys: null },
  ]);
  chrome.commands = undefined;
  expect(await getCommands()).toEqual([]);
});
