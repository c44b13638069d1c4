import { join } from 'node:path';
import { chromium } from 'playwright';
import { findOnPath, isExecutable } from './findOnPath';

/** Browsers of Chromium's family that take an unpacked extension on their command line. Branded Chrome does not. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'vivaldi',
];
const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * A browser that can show the extension: the one in ACCORDING_TO_CHROMIUM, the test tool's own, or an installed one.
 * Null where there is none. @throws Error where ACCORDING_TO_CHROMIUM names no program.
 */
export function findChromium(): string | null {
  const named = process.env.ACCORDING_TO_CHROMIUM;
  if (named) {
    if (!isExecutable(named)) throw new Error(`ACCORDING_TO_CHROMIUM is set to "${named}", which is no program`);
    return named;
  }
  return [chromium.executablePath(), ...installed()].find(isExecutable) ?? findOnPath(PROGRAMS);
}

/** Branded Chrome is there; it ignores `--load-extension`, which a reader without another browser should be told. */
export function hasBrandedChrome(): boolean {
  const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsFolders().map((folder) => join(folder, 'Google\\Chrome\\Application\\chrome.exe')),
  ];
  return findOnPath(['google-chrome', 'google-chrome-stable']) !== null || places.some(isExecutable);
}

function installed(): string[] {
  if (process.platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return windowsFolders().flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

function windowsFolders(): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': older, LOCALAPPDATA } = process.env;
  return [ProgramFiles, older, LOCALAPPDATA].filter((folder) => folder !== undefined);
}
