import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

const genuine = { runtime: { id: 'ours', sendMessage: () => {} } };

/** What the polyfill gives for the extension interface in a world with these globals. */
function interfaceIn(globals: object): unknown {
  const module = { exports: {} };
  vm.runInNewContext(polyfill, { ...globals, module, exports: module.exports });
  return module.exports;
}

describe('webextension-polyfill', () => {
  it('can be misled by a page, which is why content scripts go without it', () => {
    // `<form id="browser"><input name="runtime" id="x"></form>`: in Chromium the page's form is found under that name in the
    // content script's world too, its field as `runtime`, and the field's id as `runtime.id`.
    const form = { runtime: { id: 'x' }, localName: 'form' };
    expect(interfaceIn({ chrome: genuine, browser: form })).toBe(form);
  });

  it('wraps the browser’s own interface in the worker and in views, where no page can name anything', () => {
    const wrapped = interfaceIn({ chrome: genuine }) as typeof genuine;
    expect(wrapped).not.toBe(genuine);
    expect(wrapped.runtime.id).toBe('ours');
  });
});
