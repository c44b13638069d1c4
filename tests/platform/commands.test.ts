import { expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';

const all = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Q' },
  { name: 'next-statement', description: 'Next statement', shortcut: '' },
  { name: 'open-panel', description: 'Open the panel', shortcut: 'Alt+Shift+S' },
  { name: 'previous-statement', description: 'Previous statement' },
  { description: 'of no name' },
];
const chrome: Record<string, unknown> = { commands: { getAll: async () => all } };
vi.stubGlobal('chrome', chrome);
const { getCommands } = await import('../../src/platform/commands');

it('tells the commands in order, with their keys; none where there are none', async () => {
  expect(Object.keys(manifest.commands)).toEqual((await getCommands()).map(({ name }) => name));
  expect(await getCommands()).toEqual([
    { name: '_execute_action', description: '', keys: 'Alt+Shift+Q' },
    { name: 'open-panel', description: 'Open the panel', keys: 'Alt+Shift+S' },
    { name: 'next-statement', description: 'Next statement', keys: null },
    { name: 'previous-statement', description: 'Previous statement', keys: null },
  ]);
  chrome.commands = undefined;
  expect(await getCommands()).toEqual([]);
});
