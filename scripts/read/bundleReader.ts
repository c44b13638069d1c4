import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../lib/projectRoot';

/** The reader of pages as one script, which defines `readThisPage`. */
export async function bundleReader(): Promise<string> {
  const root = projectRoot();
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'read', 'readThisPage.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome121', 'firefox142'],
    // As in the extension's own bundles.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    loader: { '.bin': 'binary' },
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('the reader of pages could not be bundled');
  return script.text;
}
