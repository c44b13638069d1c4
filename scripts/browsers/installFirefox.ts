import { findFirefox } from './findFirefox';
import { installFromDebian } from './installChromium';
import { say } from './say';

/** The path of Firefox; installs it where that can be done, else null. */
export function installFirefox(): string | null {
  const found = findFirefox();
  if (found) return found;
  say('Firefox is not here.');
  installFromDebian('firefox-esr');
  return findFirefox();
}
