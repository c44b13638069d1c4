import { describe, expect, it, vi } from 'vitest';
import type { PageStatus, SavedState } from '../../../src/messaging/protocol';
import type { NamedThing } from '../../../src/model/NamedThing';
import type { Report } from '../../../src/model/Report';
import { Popup } from '../../../src/views/popup/Popup';
import type { PopupState } from '../../../src/views/popup/PopupState';
import { draw, textOf } from '../../ui/draw';
import { novak, sampleReport, statement } from '../../ui/sampleReport';
import { translate as t } from '../../ui/translate';

const timings = { collectMs: 0, engineMs: 0, paintMs: 0, longestTaskMs: 0 };
const ready = (page: Partial<Report['page']> = {}): PageStatus => ({
  status: 'ready',
  report: { ...sampleReport, page: { ...sampleReport.page, ...page } },
  timings,
  errors: [],
});
const saved: SavedState = {
  mayBeSaved: true,
  forbidden: false,
  savedAt: Date.UTC(2026, 2, 5),
  changed: {
    came: 2,
    went: 1,
    reworded: 0,
    which: [[{ type: 'added', text: 'The quay <b>opens</b>' }], [{ type: 'removed', text: 'The quay closes' }]],
  },
  copies: [
    {
      title: 'Pact signed',
      outlet: 'Estra Post',
      published: '2026-03-12',
      copied: 21,
      sentences: 30,
      names: { here: ['ESNA'], there: ['Norda Wire', 'Estra News'] },
    },
  ],
  packed: [{ title: 'Pact signed', outlet: 'Norda Archive', published: null, copied: 4, statements: 9, names: null }],
};
const doNothing = () => ({
  reveal: vi.fn(),
  switchSite: vi.fn(),
  openPanel: vi.fn(),
  openOptions: vi.fn(),
  savedState: vi.fn(async () => saved),
  save: vi.fn(async () => saved),
  copy: vi.fn(async (_text: string) => undefined),
  openLibrary: vi.fn(),
  loadNamed: vi.fn(async (): Promise<readonly NamedThing[]> => []),
});

function drawPopup(page: PageStatus, more: Partial<PopupState> = {}, actions = doNothing()) {
  return draw(<Popup state={{ page, site: null, refused: false, lost: false, ...more }} actions={actions} t={t} />);
}

describe('Popup', () => {
  const wire = sampleReport.agencies[0]!;
  const cited = [{ ...wire, name: 'Norda Wire', role: 'dateline' as const }];
  it.each([
    ['HALM, March 12 (Norda Wire) —', cited, 'dateline HALM, Norda Wire'],
    ['St. Halm-on-Sea, Norda (Norda Wire) -', cited, 'dateline St. Halm-on-Sea, Norda Wire'],
    ['HALM, March 6. /NORDA/.', cited, 'dateline HALM, Norda Wire'],
    ['KUWAIT CITY-', [], 'dateline KUWAIT CITY'],
    ['Halm — Norda Wire:', cited, 'dateline Halm, Norda Wire'],
    ['(Norda Wire) —', cited, 'dateline Norda Wire'],
    ['Norda Wire -', cited, 'dateline Norda Wire'],
    ['HALM', [], 'dateline HALM'],
  ])('names place and agency of the dateline %j', (dateline, agencies, told) => {
    const report = { ...sampleReport, agencies, page: { ...sampleReport.page, dateline } };
    expect(textOf(drawPopup({ ...ready(), report } as PageStatus).querySelector('header .small'))).toMatch(
      new RegExp(`· ${told}$`),
    );
  });

  it('tells the page, the routes, the speakers, the agencies and the claims', () => {
    const text = textOf(drawPopup(ready()));
    for (const part of [
      'Port of Halm needs the ferry pact, minister says',
      'Halm Courier · 13 March 2026 · no byline · dateline HALM',
      '2 through Norda Wire',
      '1 first-hand (unnamed)',
      'Ada Novak Transport Minister',
      'told reporters › Norda Wire › this page',
      '1 more, not sure enough to underline',
      'Norda Wire Norway',
      'state-owned: Ministry of Information (as of 2025)',
      'cited: in the credit line, photo credit ×2',
      'Strait of Halm named 2 times here',
      '1 statement is in the index from this same article.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('tells when the page was saved, what changed since, and whose sentences it prints', async () => {
    const popup = drawPopup(ready());
    await vi.waitFor(() => expect(textOf(popup)).toContain('Saved on 5 Mar 2026'));
    expect(textOf(popup)).toContain('Since you saved it: new 2 · gone 1 · changed 0');
    expect(textOf(popup)).toContain('4 of 9 statements as in Norda Archive, of a pack');
    expect([...popup.querySelectorAll('.changed ins, .changed del')].map(textOf)).toEqual([
      'The quay <b>opens</b>',
      'The quay closes',
    ]);
    expect(textOf(popup)).toContain('21 of 30 sentences as in Estra Post, 12 March 2026');
    expect([...popup.querySelectorAll('.other-names')].map(textOf)).toEqual([
      'There under the name of Norda Wire, Estra News, here under that of ESNA.',
    ]);
  });

  it('copies all that is said on the page', async () => {
    const actions = doNothing();
    const popup = drawPopup(ready(), {}, actions);
    popup.querySelector<HTMLElement>('.copy-markdown')?.click();
    popup.querySelector<HTMLElement>('.copy-csv')?.click();
    await vi.waitFor(() => expect(actions.copy).toHaveBeenCalledTimes(2));
    const copied = actions.copy.mock.calls.map(([text]) => text);
    for (const text of copied) expect(text).toContain('Ada Novak');
  });

  it('leads from an entry to its passage', () => {
    const actions = doNothing();
    const popup = drawPopup(ready(), {}, actions);
    popup.querySelector<HTMLElement>('.statement')?.click();
    expect(actions.reveal).toHaveBeenCalledWith('s1');
  });

  it('reads who else is named only when the reader opens the list', async () => {
    const actions = doNothing();
    actions.loadNamed.mockResolvedValue([{ name: 'Ivo Petrak', kind: 'person', mentions: 2 }]);
    const popup = drawPopup(ready(), {}, actions);
    expect(actions.loadNamed).not.toHaveBeenCalled();
    const list = [...popup.querySelectorAll('details')].find((one) => one.textContent?.includes('Also named'))!;
    list.open = true;
    list.dispatchEvent(new popup.ownerDocument.defaultView!.Event('toggle'));
    await vi.waitFor(() => expect(textOf(popup)).toContain('Ivo Petrak named 2 times'));
    expect(actions.loadNamed).toHaveBeenCalledTimes(1);
  });

  it('says when everything rests on one source', () => {
    const statements = sampleReport.statements.slice(0, 2);
    const page: PageStatus = { status: 'ready', report: { ...sampleReport, statements }, timings, errors: [] };
    expect(textOf(drawPopup(page))).toContain('Everything here rests on one source: Ada Novak.');
    expect(textOf(drawPopup(page))).toContain('Everything here came through one agency: Norda Wire.');
  });

  it.each<[string, PageStatus, string]>([
    ['still reading', { status: 'reading' }, 'Reading the page'],
    ['failed and why', { status: 'failed', reason: 'the worker did not answer' }, 'the worker did not answer'],
    ['a page of the browser', { status: 'forbidden' }, 'Extensions may not run'],
    ['the reader view', { status: 'forbidden', inReaderView: true }, 'Firefox lets no extension into its reader view'],
    ['not a news page', ready({ kind: 'not-article' }), 'Not a news article'],
    ['not English', ready({ kind: 'other-language' }), 'reads English only'],
    ['nothing attributed', ready({ kind: 'nothing-attributed' }), 'no statement is credited to anybody'],
    ['cut off', ready({ partial: true }), 'Only part of the text is here'],
  ])('is honest: %s', (_, page, words) => {
    expect(textOf(drawPopup(page))).toContain(words);
  });

  it.each(['not-article', 'other-language'] as const)('tells nothing of what it did not read: %s', (kind) => {
    const popup = drawPopup(ready({ kind, outlet: null, published: null }));
    expect(popup.querySelector('header')).toBeNull();
    expect(popup.querySelectorAll('h1')).toHaveLength(1);
  });

  it('says what went wrong without stopping the reading', () => {
    const page: PageStatus = { status: 'ready', report: sampleReport, timings, errors: ['the cards did not load'] };
    expect(textOf(drawPopup(page))).toContain('Not everything worked on this page: the cards did not load');
  });

  it('unfolds what is long: more than eight speakers, more than three statements', () => {
    const many = Array.from({ length: 12 }, (_, index) => {
      const speaker = { ...novak, id: `p${index}`, name: `Speaker ${index}` };
      return statement({ id: `x${index}`, words: `words ${index}`, speaker });
    });
    const more = Array.from({ length: 5 }, (_, index) => statement({ id: `y${index}`, words: `more ${index}` }));
    const report = { ...sampleReport, statements: [...many, ...more] };
    const popup = drawPopup({ status: 'ready', report, timings, errors: [] });
    expect([...popup.querySelectorAll('summary')].map(textOf).slice(0, 2)).toEqual(['2 more', '5 more speakers']);
  });

  it('switches the site from the click itself', () => {
    const actions = doNothing();
    const site = { host: 'halmcourier.example', access: 'when-asked' as const };
    const popup = drawPopup(ready(), { site }, actions);
    const control = popup.querySelector<HTMLElement>('[role=switch]');
    expect(control?.getAttribute('aria-checked')).toBe('false');
    expect(textOf(control)).toContain('Read along on halmcourier.example');
    control?.click();
    expect(actions.switchSite).toHaveBeenCalledWith(true);
  });

  it('cannot switch on a site that an organisation has left out, and says so', () => {
    const actions = doNothing();
    const site = { host: 'halmcourier.example', access: 'fixed' as const };
    const control = drawPopup(ready(), { site }, actions).querySelector('[role=switch]');
    expect([control?.hasAttribute('disabled'), control?.getAttribute('aria-checked')]).toEqual([true, 'false']);
    expect(textOf(control)).toContain('Left out by your organisation');
  });

  it('offers no saving that an organisation forbids, and says so', async () => {
    const forbidden = {
      ...saved,
      mayBeSaved: false,
      forbidden: true,
      savedAt: null,
      changed: null,
      copies: [],
      packed: [],
    };
    const popup = drawPopup(ready(), {}, { ...doNothing(), savedState: vi.fn(async () => forbidden) });
    await vi.waitFor(() => expect(textOf(popup)).toContain('does not let this page be saved'));
    expect(popup.querySelector('.save-page')).toBeNull();
  });

  it('says when the browser gave no leave', () => {
    const site = { host: 'halmcourier.example', access: 'when-asked' as const };
    expect(textOf(drawPopup(ready(), { site, refused: true }).querySelector('[role=alert]'))).toContain(
      'did not give leave',
    );
  });

  it('never makes markup of what the page prints', () => {
    const popup = drawPopup(ready({ title: '<img src=x>', outlet: '<b>x</b>', byline: '<script>1</script>' }));
    expect(popup.querySelector('img, script, header b')).toBeNull();
  });
});
