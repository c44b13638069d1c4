import { expect, it } from 'vitest';
import german from '../../src/_locales/de/messages.json';
import { checkPack } from '../../src/engine/index/pack/checkPack';
import { checkLibraryFile } from '../../src/library/checkLibraryFile';
import { LibraryError } from '../../src/library/LibraryError';
import { reasonOf } from '../../src/ui/reasonOf';
import { translate, translateFrom } from './translate';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

it.each([
  ['a refusal', new LibraryError('The disk has no more room for it.', 'refusedDisk'), 'Datenträger'],
  ['one with words', new LibraryError('…', 'refusedSite', 'mail.example'), 'Seiten von mail.example'],
  ['no pack', thrownBy(() => checkPack(new Uint8Array(99))), 'kein Paket'],
  ['no library', thrownBy(() => checkLibraryFile({})), 'keine exportierte Bibliothek'],
  ['a newer library', thrownBy(() => checkLibraryFile({ format: 'according-to-library', version: 7 })), 'Version 7;'],
  ['a failure', new Error('nobody answered "read"'), 'nobody answered "read"'],
  ['what is no error', 'broken', 'broken'],
])('tells %s in the reader’s language', (_, error, words) => {
  expect(reasonOf(error, translateFrom(german))).toContain(words);
});

it('says in English what the error says', () => {
  const error = new LibraryError('Nothing is saved from a private window.', 'refusedPrivate');
  expect(reasonOf(error, translate)).toBe(error.message);
});
