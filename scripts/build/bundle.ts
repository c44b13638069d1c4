import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { bytesAsText } from './bytesAsText';
import { preactWithoutMarkup } from './preactWithoutMarkup';

/**
 * Bundles worker, content scripts and views into `outdir`: `background.js`, `content.js`, `content.css`, `drawing.js`,
 * `names.js`, `views/NAME.js`.
 * One file each; nothing is loaded later but `names.js`, by the popup: a native `import()` throws in a service worker, and esbuild without splitting
 * turns it into a lazy initialiser within the file.
 * @returns the names of the packages that went into them, in alphabetical order.
 */
export async function bundle(root: string, outdir: string): Promise<string[]> {
  const src = join(root, 'src');
  const views = readdirSync(join(src, 'views')).filter((name) => existsSync(join(src, 'views', name, 'main.tsx')));
  const inPages = [
    { in: join(src, 'content', 'main.ts'), out: 'content' },
    { in: join(src, 'content', 'drawing.ts'), out: 'drawing' },
    { in: join(src, 'content', 'content.css'), out: 'content' },
  ];
  const ours = [
    { in: join(src, 'background', 'main.ts'), out: 'background' },
    ...views.map((name) => ({ in: join(src, 'views', name, 'main.tsx'), out: `views/${name}` })),
  ];
  const common = {
    outdir,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    minify: true,
    target: ['chrome121', 'firefox142'],
    // All of these know the letter classes we use; else esbuild makes the pattern anew each time it is asked.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.bin': 'binary', '.html': 'text' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [preactWithoutMarkup],
    logLevel: 'error',
  } satisfies BuildOptions;
  const own = await build({ ...common, entryPoints: ours, format: 'iife', external: ['/names.js'] });
  // What runs in pages has the browser's bare interface (`#browser` in package.json, src/platform/polyfilledBrowser.ts).
  const plugins = [...common.plugins, bytesAsText];
  const read = await build({ ...common, entryPoints: inPages, format: 'iife', conditions: ['content'], plugins });
  // A module of its own, which the popup imports where a reader opens the list of names: compromise is large.
  const names = { in: join(src, 'names', 'lendKind.ts'), out: 'names' };
  const lent = await build({ ...common, entryPoints: [names], format: 'esm' });
  return packagesOf([own.metafile, read.metafile, lent.metafile]);
}

function packagesOf(metafiles: readonly Metafile[]): string[] {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const names = inputs.map((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
