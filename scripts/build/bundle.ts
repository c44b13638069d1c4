import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { preactWithoutMarkup } from './preactWithoutMarkup';

/**
 * Bundles worker, content scripts and views into `outdir`: `background.js`, `content.js`, `content.css`, `drawing.js`,
 * `names.js`, `views/NAME.js`.
 * One file each; nothing is loaded later but `names.js`, by the popup: a native `import()` throws in a service worker, and esbuild without splitting
 * turns it into a lazy initialiser within the file.
 */
export async function bundle(root: string, outdir: string): Promise<void> {
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
  await build({ ...common, entryPoints: ours, format: 'iife', external: ['/names.js'] });
  // What runs in pages has the browser's bare interface (`#browser` in package.json, src/platform/polyfilledBrowser.ts).
  await build({ ...common, entryPoints: inPages, format: 'iife', conditions: ['content'] });
  // A module of its own, which the popup imports where a reader opens the list of names: compromise is large.
  await build({ ...common, entryPoints: [{ in: join(src, 'names', 'lendKind.ts'), out: 'names' }], format: 'esm' });
}
