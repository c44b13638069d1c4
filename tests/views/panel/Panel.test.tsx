import { describe, expect, it, vi } from 'vitest';
import { NOT_SAVED } from '../../../src/messaging/notSaved';
import type { PageStatus } from '../../../src/messaging/protocol';
import { Panel } from '../../../src/views/panel/Panel';
import type { PanelState } from '../../../src/views/panel/PanelState';
import { draw, textOf } from '../../ui/draw';
import { sampleReport, statement } from '../../ui/sampleReport';
import { translate as t } from '../../ui/translate';

const timings = { collectMs: 0, engineMs: 0, paintMs: 0, longestTaskMs: 0 };
const ready: PageStatus = { status: 'ready', report: sampleReport, timings, errors: [] };
const ALL = { speaker: null, agency: null, kind: null, route: null };

const makeActions = () => ({
  reveal: vi.fn(),
  sort: vi.fn(),
  narrow: vi.fn(),
  copy: vi.fn(async () => {}),
  correct: vi.fn(async () => {}),
  dismissAsked: vi.fn(),
  switchSite: vi.fn(),
  openOptions: vi.fn(),
  turnTo: vi.fn(),
  library: null,
  savedState: vi.fn(async () => ({ ...NOT_SAVED, mayBeSaved: true })),
  save: vi.fn(async () => ({ ...NOT_SAVED, mayBeSaved: true, savedAt: 0 })),
  openLibrary: vi.fn(),
});

function drawPanel(more: Partial<PanelState> = {}, actions = makeActions()) {
  const nothing = {
    place: 'page',
    library: null,
    at: null,
    order: 'reading',
    asked: null,
    site: null,
    refused: false,
    lost: false,
  } as const;
  return draw(<Panel state={{ page: ready, filter: ALL, ...nothing, ...more }} actions={actions} plain={t} t={t} />);
}

const idsOf = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('.statements .statement')].map((entry) => entry.dataset.statement);

describe('Panel', () => {
  it('lists everything said in reading order, the unsure and what nobody is credited for among them', () => {
    const panel = drawPanel();
    expect(idsOf(panel)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7']);
    expect(textOf(panel.querySelector('.filter [role=status]'))).toBe('7 statements');
    expect([...panel.querySelectorAll('.who')].map(textOf)).toEqual([
      'Ada Novak',
      'Ada Novak',
      'a harbour official',
      'Halm Dockers’ Unionnot sure',
      'Halm Dockers’ Union',
      'Speaker not named',
      'Nobody is credited for this',
    ]);
  });

  it('lists by speaker', () => {
    const panel = drawPanel({ order: 'speaker' });
    expect([...panel.querySelectorAll('h3')].map(textOf)).toEqual([
      'Ada Novak Transport Minister2',
      'Halm Dockers’ Union 2',
      'a harbour official 1',
      'Speaker not named 2',
    ]);
  });

  it.each([
    [{ speaker: 'novak' }, ['s1', 's2']],
    [{ speaker: '' }, ['s6', 's7']],
    [{ agency: 'esna' }, ['s5']],
    [{ kind: 'indirect' as const }, ['s1', 's4']],
    [{ route: 'first-hand' as const }, ['s3', 's4']],
    [{ speaker: 'novak', kind: 'direct' as const }, ['s2']],
    [{ speaker: 'novak', agency: 'esna' }, []],
  ])('narrows: %j', (filter, ids) => {
    const panel = drawPanel({ filter: { ...ALL, ...filter } });
    expect(idsOf(panel)).toEqual(ids);
    expect(textOf(panel.querySelector('.filter [role=status]'))).toBe(`${ids.length} of 7 statements`);
    if (ids.length === 0) expect(textOf(panel)).toContain('No statement is like that.');
  });

  it('tells everything a card tells, and goes to the passage', () => {
    const actions = makeActions();
    const panel = drawPanel({}, actions);
    const [first] = panel.querySelectorAll('.entry');
    for (const part of ['Wednesday (11 March 2026)', 'Second-hand', 'Ministry of Information', 'Copy as citation']) {
      expect(textOf(first!)).toContain(part);
    }
    first?.querySelector<HTMLElement>('.statement')?.click();
    expect(actions.reveal).toHaveBeenCalledWith('s1');
  });

  it('shows where the reader is on the page', () => {
    const place = (more: Partial<PanelState>) => textOf(drawPanel(more).querySelector('.place'));
    expect(place({ at: 's3' })).toBe('3 of 7');
    expect(place({ at: 's2', filter: { ...ALL, kind: 'direct' } })).toMatch(/^1 of \d$/);
    expect(place({ at: 's3', filter: { ...ALL, speaker: 'novak' } })).toBe('');
    const panel = drawPanel({ at: 's3' });
    expect([...panel.querySelectorAll('[aria-current=true] .statement')].map((entry) => textOf(entry))).toEqual([
      expect.stringContaining('a gift to the owners'),
    ]);
  });

  it('answers who said what was marked, from the page where the page has it', () => {
    const asked = { text: 'crews are kept ashore makes one think', found: null };
    expect(textOf(drawPanel({ asked }).querySelector('.asked'))).toContain('Ada Novak');
  });

  it('answers from the marked words alone where the page has nothing', () => {
    const found = { ...sampleReport, statements: [statement({ id: 'x', words: '“It leaks,”' })] };
    const page: PageStatus = { status: 'forbidden' };
    expect(
      textOf(drawPanel({ page, asked: { text: 'It leaks, said Novak', found } }).querySelector('.asked')),
    ).toContain('It leaks');
    const nobody = { text: 'The ferry runs twice a day.', found: { ...sampleReport, statements: [] } };
    expect(textOf(drawPanel({ page, asked: nobody }))).toContain('nobody is credited with anything');
  });

  it('says what to do where the page was not opened to the extension', () => {
    expect(textOf(drawPanel({ page: { status: 'forbidden' } }))).toContain('Press its button in the toolbar');
  });

  it('never makes markup of what the page prints', () => {
    const hostile = '<img src=x>';
    const report = { ...sampleReport, statements: [statement({ words: hostile, said: hostile })] };
    const panel = drawPanel({ page: { ...ready, report }, asked: { text: hostile, found: null } });
    expect(panel.querySelector('img')).toBeNull();
  });

  it('turns to the library and back', () => {
    const actions = makeActions();
    const panel = drawPanel({}, actions);
    panel.querySelector<HTMLElement>('.to-library')?.click();
    expect(actions.turnTo).toHaveBeenCalledWith('library');
    const opened = drawPanel({ place: 'library' }, actions);
    expect(opened.querySelector('.statements')).toBeNull();
    expect(textOf(opened.querySelector('[aria-current=page]'))).toBe('Your library');
  });
});
