import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Where preact makes elements of a string (`dangerouslySetInnerHTML`): compares with what stands there, and sets it. */
const COMPARES = /\w+\.__html==\w+\.innerHTML/g;
const SETS = /\w+\.innerHTML=\w+\.__html/g;

/**
 * Builds preact without its way of making elements of a string. Nothing here uses it, stores warn of it, and without it not
 * even a mistake could make markup of what a page prints. @throws where preact is not as expected: then look at it anew.
 */
export const preactWithoutMarkup: Plugin = {
  name: 'preact-without-markup',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js|js)$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const found = [COMPARES, SETS].map((pattern) => source.match(pattern)?.length ?? 0);
      if (found.join() !== '1,1') throw new Error(`preact sets innerHTML otherwise than expected: ${found.join()}`);
      return { contents: source.replace(COMPARES, '!1').replace(SETS, 'void 0') };
    });
  },
};
