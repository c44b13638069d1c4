import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Small numbers, of both signs, come out as letters and digits. */
const SHIFT = 45;

/**
 * `.bin` as a string of one sign a byte. For what runs in pages: base64, which esbuild's own loader makes of it, packs half as
 * large again and brings a decoder along.
 */
export const bytesAsText: Plugin = {
  name: 'bytes-as-text',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, async ({ path }) => {
      const text = Array.from(await readFile(path), (byte) => String.fromCharCode((byte + SHIFT) & 255)).join('');
      return {
        contents: `export default Uint8Array.from(${JSON.stringify(text)}, (c) => c.charCodeAt(0) - ${SHIFT});`,
      };
    });
  },
};
