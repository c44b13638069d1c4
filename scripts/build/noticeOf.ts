import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/**
 * The licence texts of what ships: ours, and that of every package that went into the scripts, as each asks for.
 * @param packages their names.
 * @throws Error where a package brings no licence text.
 */
export function noticeOf(root: string, packages: readonly string[]): string {
  const parts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const {
      version,
      license = '',
      homepage,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    const source = homepage === undefined ? '' : `${homepage}\n`;
    return `${name} ${version} (${license})\n${source}\n${licenceIn(folder)}`;
  });
  const own = `According To\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  return `${[own, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceIn(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name))
    : undefined;
  if (file === undefined) throw new Error(`${folder} brings no licence text`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
