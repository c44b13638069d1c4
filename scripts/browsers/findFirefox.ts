import { join } from 'node:path';
import { findOnPath, isExecutable } from './findOnPath';

/** Firefox as named in ACCORDING_TO_FIREFOX or as installed, or null. @throws Error where the variable names no program. */
export function findFirefox(): string | null {
  const named = process.env.ACCORDING_TO_FIREFOX;
  if (named) {
    if (!isExecutable(named)) throw new Error(`ACCORDING_TO_FIREFOX is set to "${named}", which is no program`);
    return named;
  }
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ];
  return places.find(isExecutable) ?? findOnPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
}
