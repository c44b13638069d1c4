import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';
import { type BrowserName, type ManifestTemplate, manifestFor } from './manifestFor';
import { noticeOf } from './noticeOf';

interface Options {
  /** The repository. */
  readonly root: string;
  readonly browser: BrowserName;
  /** Emptied first. */
  readonly outdir: string;
  /** For tests: runs on every site without being asked. */
  readonly allSites?: boolean;
  /** For pictures: the only language in it, which a browser then takes whatever its own is. */
  readonly language?: string;
}

/** Builds the unpacked extension for one browser. The same sources give the same bytes. */
export async function buildExtension({ root, browser, outdir, allSites = false, language }: Options): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(join(outdir, 'views'), { recursive: true });
  const packages = await bundle(root, outdir);
  writeFileSync(join(outdir, 'NOTICE.txt'), noticeOf(root, packages));
  copyViews(join(root, 'src', 'views'), join(outdir, 'views'));
  const locales = language === undefined ? '_locales' : join('_locales', language);
  cpSync(join(root, 'src', locales), join(outdir, locales), { recursive: true });
  cpSync(join(root, 'icons'), join(outdir, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  if (browser === 'chromium') cpSync(join(root, 'managed-schema.json'), join(outdir, 'managed-schema.json'));
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const manifest = manifestFor(readJson(join(root, 'manifest.json')), { browser, version, allSites });
  const spoken = language === undefined ? manifest : { ...manifest, default_locale: language };
  writeFileSync(join(outdir, 'manifest.json'), `${JSON.stringify(spoken, null, 2)}\n`);
}

/** `src/views/NAME/NAME.html` becomes `views/NAME.html`, beside its script and its style. */
function copyViews(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const html = join(from, name, `${name}.html`);
    if (existsSync(html)) cpSync(html, join(to, `${name}.html`));
  }
}

function readJson(path: string): ManifestTemplate {
  return JSON.parse(readFileSync(path, 'utf8')) as ManifestTemplate;
}
