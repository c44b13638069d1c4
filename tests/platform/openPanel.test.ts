import { beforeEach, expect, it, vi } from 'vitest';

const sidePanel = { open: vi.fn(async () => undefined) };
const sidebarAction = { open: vi.fn(async () => undefined) };
const tabs = { create: vi.fn(async () => undefined) };
const chrome: Record<string, unknown> = { tabs, runtime: { getURL: (path: string) => `own:/${path}` } };
vi.stubGlobal('chrome', chrome);
const { openPanel } = await import('../../src/platform/openPanel');

const OWN_TAB = [[{ url: 'own:/views/panel.html?tab=7' }]];

beforeEach(() => vi.clearAllMocks());

it.each<[string, Record<string, unknown>, number | null, number | null, unknown[][][]]>([
  ['Chromium’s side panel', { sidePanel }, 3, 7, [[[{ windowId: 3 }]], [], []]],
  ['Firefox’s sidebar', { sidebarAction }, 3, 7, [[], [[]], []]],
  ['a tab about the page, on phones', {}, null, 7, [[], [], OWN_TAB]],
  ['a tab about the page, where no window is known', { sidePanel }, null, 7, [[], [], OWN_TAB]],
  ['nothing, where it is not known about what', {}, null, null, [[], [], []]],
])('opens %s', async (_, there, windowId, tabId, calls) => {
  Object.assign(chrome, { sidePanel: undefined, sidebarAction: undefined }, there);
  await openPanel(windowId, tabId);
  expect([sidePanel.open, sidebarAction.open, tabs.create].map(({ mock }) => mock.calls)).toEqual(calls);
});
