import { readFileSync } from 'node:fs';
import { checkPack } from '../../src/engine/index/pack/checkPack';
import { mergePacks } from '../../src/engine/index/pack/mergePacks';
import { openPack } from '../../src/engine/index/pack/openPack';
import type { PackMaker } from '../../src/engine/index/pack/PackHeader';
import { writeWhole } from './writeWhole';

/** Makes one pack of several files and checks each of them first. */
export function mergeFiles(files: readonly string[], maker: PackMaker, out: string): Uint8Array {
  const packs = files.map((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    try {
      checkPack(bytes);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return openPack(bytes);
  });
  const pack = mergePacks(packs, maker);
  writeWhole(out, pack);
  return pack;
}
