import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../scripts/build/noticeOf';

const root = resolve(import.meta.dirname, '..', '..');

describe('noticeOf', () => {
  it('gives our licence and those of the packages, each with its name, version and text', () => {
    const notice = noticeOf(root, ['preact', 'valibot']);
    expect(notice).toMatch(/^According To\n\nMIT License/);
    expect(notice).toMatch(/\npreact \d+\.\d+\.\d+\S* \(MIT\)\n[\s\S]*Copyright \(c\) 2015-present Jason Miller/);
    expect(notice).toMatch(/\nvalibot \d+\.\d+\.\d+ \(MIT\)\n/);
  });

  it('does not pass over a package without a licence text', () => {
    expect(() => noticeOf(root, ['no-such-package'])).toThrow();
  });
});
