import { describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/views/library/exportFormats';
import { LibraryPage } from '../../../src/views/library/LibraryPage';
import type { LibraryState } from '../../../src/views/library/LibraryState';
import { madePage } from '../../library/madePage';
import { draw, textOf } from '../../ui/draw';
import { translate as t } from '../../ui/translate';

const page = madePage('javascript:alert(1)', [
  { words: '<b>No ship</b> will wait' },
  { words: 'Quotas fall', speaker: 'Bo Lind' },
]);
const STATE: LibraryState = {
  query: { words: null, speaker: null, agency: null, outlet: null, from: null, until: null },
  found: [{ page, statements: page.report.statements }],
  packs: [],
  use: { pages: 1, size: 2_500_000, limit: 5e8 },
  notice: null,
  mayUndo: true,
};
const actionsOf = () => ({
  search: vi.fn(),
  remove: vi.fn(),
  undo: vi.fn(),
  wipe: vi.fn(),
  save: vi.fn(),
  exportFound: vi.fn(),
  take: vi.fn(),
  removePack: vi.fn(),
});

describe('LibraryPage', () => {
  it('shows saved pages with what is said there, and makes markup and links of nothing', () => {
    const drawn = draw(<LibraryPage state={STATE} actions={actionsOf()} t={t} />);
    expect(textOf(drawn)).toContain('<b>No ship</b> will wait');
    expect(textOf(drawn)).toContain('Pages: 1 · 2.5 MB of 500 MB');
    expect(drawn.querySelectorAll('.saved-page a, blockquote b')).toHaveLength(0);
  });

  it('audits who is quoted on the pages found', () => {
    const text = textOf(draw(<LibraryPage state={STATE} actions={actionsOf()} t={t} />));
    for (const part of ['Who is quoted on these pages', 'Ada Novak', 'Bo Lind']) expect(text).toContain(part);
  });

  it('asks for what its buttons say', () => {
    const actions = actionsOf();
    const drawn = draw(<LibraryPage state={STATE} actions={actions} t={t} />);
    for (const name of ['remove', 'undo', 'wipe', 'export']) drawn.querySelector<HTMLElement>(`.${name}`)?.click();
    expect(actions.remove).toHaveBeenCalledWith(page.id);
    for (const name of ['undo', 'wipe', 'save'] as const) expect(actions[name]).toHaveBeenCalledOnce();
  });

  it('offers every form of export once', () => {
    expect(new Set(EXPORT_FORMATS.map(({ file }) => file)).size).toBe(8);
  });
});
