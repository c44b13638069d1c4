import { shippedPackages } from './shippedPackages';

/** Licences under which a package may ship with ours (MIT): each asks for its text at most, or for its own files' sources. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

/** The packages that ship under another licence, or under none; a line each. */
export function checkLicences(root: string): string[] {
  return shippedPackages(root)
    .filter(({ licence }) => !ALLOWED.includes(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence === '' ? 'no licence stated' : licence}`);
}
