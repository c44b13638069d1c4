import { describe, expect, it, vi } from 'vitest';
import { sourceAudit } from '../../../src/library/sourceAudit';
import { EXPORT_FORMATS } from '../../../src/views/library/exportFormats';
import { LibraryPage } from '../../../src/views/library/LibraryPage';
import type { LibraryState } from '../../../src/views/library/LibraryState';
import { madePage } from '../../library/madePage';
import { NO_RULES } from '../../library/noRules';
import { draw, textOf } from '../../ui/draw';
import { translate as t } from '../../ui/translate';

const page = madePage('javascript:alert(1)', [
  { words: '<b>No ship</b> will wait' },
  { words: 'Quotas fall', speaker: 'Bo Lind' },
]);
const STATE: LibraryState = {
  query: { words: null, speaker: null, agency: null, outlet: null, from: null, until: null },
  found: [{ page, statements: page.report.statements }],
  pagesShown: 100,
  audit: sourceAudit([page]),
  packs: [],
  use: { pages: 1, size: 2_500_000, limit: 5e8 },
  rules: NO_RULES,
  notice: null,
  importing: null,
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
  cancel: vi.fn(),
  showMore: vi.fn(),
  exportPack: vi.fn(),
  removePack: vi.fn(),
});

describe('LibraryPage', () => {
  it('shows saved pages with what is said there, and makes markup and links of nothing', () => {
    const drawn = draw(<LibraryPage state={STATE} actions={actionsOf()} t={t} />);
    expect(textOf(drawn)).toContain('<b>No ship</b> will wait');
    expect(textOf(drawn)).toContain('Pages: 1 · 2.5 MB of 500 MB');
    expect(drawn.querySelectorAll('.saved-page a, blockquote b')).toHaveLength(0);
  });

  it('opens the page at what is said there', () => {
    const online = madePage('https://norda.example/1', [{ words: 'No ship will wait' }]);
    const found = [{ page: online, statements: online.report.statements }];
    const drawn = draw(<LibraryPage state={{ ...STATE, found }} actions={actionsOf()} t={t} />);
    expect(drawn.querySelector('blockquote a')!.getAttribute('href')).toBe(
      'https://norda.example/1#:~:text=No%20ship%20will%20wait',
    );
  });

  it('tells what an organisation lets be kept, and which pack is therefore not used', () => {
    const header: LibraryState['packs'][number] = {
      format: 'according-to-pack',
      version: 1,
      engine: '1.0.0',
      licence: null,
      madeBy: null,
      date: null,
      claims: 7,
      articles: 2,
      entities: 3,
      checksum: '0123456789abcdef',
      size: 800,
      sections: {},
    };
    const packs = [header, { ...header, checksum: 'fedcba9876543210' }];
    const rules = { ...NO_RULES, savePages: false, packs: [header.checksum] };
    const drawn = draw(<LibraryPage state={{ ...STATE, packs, rules }} actions={actionsOf()} t={t} />);
    expect([...drawn.querySelectorAll('.note')].map(textOf)).toEqual([
      'Your organisation does not let pages be saved.',
      'Your organisation lets only these packs be used: 0123456789abcdef',
    ]);
    expect([...drawn.querySelectorAll('.pack')].map((pack) => textOf(pack).includes('Not used'))).toEqual([
      false,
      true,
    ]);
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

  it('tells how far an import has come, and ends it when asked', () => {
    const actions = actionsOf();
    const drawn = draw(<LibraryPage state={{ ...STATE, importing: { done: 20, of: 5000 } }} actions={actions} t={t} />);
    expect(textOf(drawn.querySelector('.importing'))).toContain('20 of 5,000 pages read');
    drawn.querySelector<HTMLElement>('.cancel')?.click();
    expect(actions.cancel).toHaveBeenCalledOnce();
    expect(draw(<LibraryPage state={STATE} actions={actions} t={t} />).querySelector('.cancel')).toBeNull();
  });

  it('draws so many pages at first, and more when asked', () => {
    const actions = actionsOf();
    const found = Array.from({ length: 3 }, (_, i) => {
      const one = madePage(`https://norda.example/${i}`, [{ words: 'No ship will wait' }]);
      return { page: one, statements: one.report.statements };
    });
    const drawn = draw(<LibraryPage state={{ ...STATE, found, pagesShown: 2 }} actions={actions} t={t} />);
    expect(drawn.querySelectorAll('.saved-page')).toHaveLength(2);
    drawn.querySelector<HTMLElement>('.more-pages')?.click();
    expect(actions.showMore).toHaveBeenCalledOnce();
    const whole = draw(<LibraryPage state={{ ...STATE, found, pagesShown: 3 }} actions={actions} t={t} />);
    expect(whole.querySelector('.more-pages')).toBeNull();
  });

  it('offers every form of export once', () => {
    expect(new Set(EXPORT_FORMATS.map(({ file }) => file)).size).toBe(8);
  });
});
