import * as v from 'valibot';
import { checksum } from './checksum';
import { damagedPack } from './damagedPack';
import { PackError } from './PackError';
import type { PackHeader } from './PackHeader';
import { HEAD_LENGTH, LONGEST_HEADER, MAGIC } from './packLayout';
import { readText } from './readText';

const MOST_OF_ANYTHING = 0x7fff_ffff;
const line = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_OF_ANYTHING));

const headerSchema: v.GenericSchema<unknown, PackHeader> = v.object({
  format: v.literal('according-to-pack'),
  version: v.literal(1),
  engine: v.pipe(v.string(), v.maxLength(100)),
  licence: line,
  madeBy: line,
  date: line,
  claims: count,
  articles: count,
  entities: count,
  checksum: v.pipe(v.string(), v.maxLength(16)),
  size: count,
  sections: v.record(v.string(), v.tuple([count, count])),
});

/** A pack's header and the bytes of its body. */
export interface PackParts {
  readonly header: PackHeader;
  readonly body: Uint8Array;
}

const isKnownBy = (bytes: Uint8Array): boolean => MAGIC.every((byte, at) => bytes[at] === byte);

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(readText(bytes, 0, bytes.length));
  } catch {
    throw damagedPack('its header cannot be read');
  }
}

/**
 * Reads and checks a pack's header; the body is not looked at.
 * @throws PackError where the bytes are no pack, of another version, damaged in the header or cut short
 */
export function readHeader(bytes: Uint8Array): PackParts {
  if (!isKnownBy(bytes) || bytes.length < HEAD_LENGTH)
    throw new PackError('This file is not an According To pack.', 'refusedNoPack');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(MAGIC.length, true);
  if (length > LONGEST_HEADER || HEAD_LENGTH + length > bytes.length)
    throw damagedPack('its header is longer than the file');
  const head = bytes.subarray(HEAD_LENGTH, HEAD_LENGTH + length);
  const sum = Number.parseInt(checksum(head).slice(0, 8), 16);
  if (view.getUint32(MAGIC.length + 4, true) !== sum) throw damagedPack('its header does not agree with its checksum');
  const parsed = parseHeader(head);
  const version = versionOf(parsed);
  if (typeof version === 'number' && version > 1)
    throw new PackError(
      `This pack has version ${version}; this According To reads version 1. A newer one may read it.`,
      'refusedPackVersion',
      String(version),
    );
  const result = v.safeParse(headerSchema, parsed, { abortEarly: true });
  if (!result.success) throw damagedPack(`its header is not as it should be (${v.getDotPath(result.issues[0])})`);
  const header = result.output;
  const start = Math.ceil((HEAD_LENGTH + length) / 8) * 8;
  if (bytes.length !== start + header.size)
    throw new PackError(
      `This pack is cut short or has something added: ${start + header.size} bytes are expected, ${bytes.length} are there.`,
      'refusedPackCut',
      String(start + header.size),
      String(bytes.length),
    );
  return { header, body: bytes.subarray(start) };
}
