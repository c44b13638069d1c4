import { ByteColumn } from './ByteColumn';
import { checksum } from './checksum';
import type { PackHeader, PackMaker, SectionPlace } from './PackHeader';
import type { PackSections } from './PackSections';
import { HEAD_LENGTH, MAGIC } from './packLayout';
import { SECTION_TYPES } from './sectionTypes';

const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** Lays out a pack: eight bytes by which it is known, the header's length and checksum, the header as JSON, the body. */
export function writePack(sections: PackSections, maker: PackMaker): Uint8Array {
  const names = Object.keys(SECTION_TYPES) as (keyof PackSections)[];
  const places: Record<string, SectionPlace> = {};
  let size = 0;
  for (const name of names) {
    places[name] = [size, sections[name].byteLength];
    size += padded(sections[name].byteLength);
  }
  const body = new Uint8Array(size);
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = sections[name];
    body.set(new Uint8Array(buffer, byteOffset, byteLength), places[name]![0]);
  }
  const { engine, licence, madeBy, date } = maker;
  const head: PackHeader = {
    format: 'according-to-pack',
    version: 1,
    engine,
    licence,
    madeBy,
    date,
    claims: sections.kindOfClaim.length,
    articles: sections.articleStarts.length - 1,
    entities: sections.entityKinds.length,
    checksum: checksum(body),
    size,
    sections: places,
  };
  return joined(head, body);
}

function joined(header: PackHeader, body: Uint8Array): Uint8Array {
  const json = new ByteColumn();
  json.pushText(JSON.stringify(header));
  const head = json.toBytes();
  const start = padded(HEAD_LENGTH + head.length);
  const pack = new Uint8Array(start + body.length);
  pack.set(MAGIC);
  new DataView(pack.buffer).setUint32(MAGIC.length, head.length, true);
  new DataView(pack.buffer).setUint32(MAGIC.length + 4, Number.parseInt(checksum(head).slice(0, 8), 16), true);
  pack.set(head, HEAD_LENGTH);
  pack.set(body, start);
  return pack;
}
