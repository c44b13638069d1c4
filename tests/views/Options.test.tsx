import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/model/Settings';
import { DEFAULT_SETTINGS } from '../../src/platform/defaultSettings';
import type { SiteChoiceState } from '../../src/ui/SiteChoice';
import { Options } from '../../src/views/options/Options';
import { NO_RULES } from '../library/noRules';
import { draw, textOf } from '../ui/draw';
import { translate as t } from '../ui/translate';

const settings = { ...DEFAULT_SETTINGS, markKnown: false };
const makeActions = () => ({
  choose: vi.fn(),
  addSite: vi.fn(),
  removeSite: vi.fn(),
  exceptSite: vi.fn(),
  change: vi.fn(),
  changeKeys: vi.fn(),
  setLimit: vi.fn(),
});
const commands = [
  { name: '_execute_action', description: '', keys: 'Alt+Shift+Q' },
  { name: 'next-statement', description: 'Next statement', keys: 'Alt+Shift+N' },
  { name: 'previous-statement', description: 'Previous statement', keys: null },
];

function drawOptions(fixed: readonly (keyof Settings)[] = [], sites: Partial<SiteChoiceState> = {}, rules = NO_RULES) {
  const actions = makeActions();
  const page = draw(
    <Options
      sites={{ choice: 'asked', sites: [], excepted: [], fixed: [], problem: null, ...sites }}
      settings={settings}
      fixed={fixed}
      use={{ pages: 3, size: 2_500_000, limit: 500_000_000 }}
      rules={rules}
      commands={commands}
      actions={actions}
      t={t}
    />,
  );
  const change = (element: Element | null | undefined) =>
    element?.dispatchEvent(new page.ownerDocument.defaultView!.Event('change'));
  return { page, actions, change };
}

describe('Options', () => {
  it('tells which sites, which marks, the keys and what is kept where', () => {
    const text = textOf(drawOptions().page);
    for (const part of ['On which sites', 'quoted word for word', 'Alt + Shift + Enter', 'nothing is kept']) {
      expect(text).toContain(part);
    }
  });

  it('shows what is set and passes a change on', () => {
    const { page, actions, change } = drawOptions();
    const marks = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(marks.map((mark) => mark.hasAttribute('checked'))).toEqual([true, true, false]);
    change(marks[1]);
    expect(actions.change).toHaveBeenCalledWith({ markIndirect: false });
  });

  it('shows how marks look as they are set', () => {
    const { page, actions, change } = drawOptions();
    expect(page.querySelector('.sample')?.className).toBe('sample key style-underline');
    expect([...page.querySelectorAll('.sample span')].map((span) => span.className)).toEqual([
      'direct',
      'indirect',
      'unmarked',
    ]);
    change(page.querySelectorAll('input[name=style]')[2]);
    expect(actions.change).toHaveBeenCalledWith({ markStyle: 'colour' });
  });

  it('opens cards by the pointer’s rest, or only when asked', () => {
    const { page, actions, change } = drawOptions();
    const ways = page.querySelectorAll('input[name=card]');
    change(ways[2]);
    change(ways[3]);
    expect(actions.change.mock.calls).toEqual([[{ openCard: 'rest', dwellMs: 800 }], [{ openCard: 'asked' }]]);
  });

  it('lets nobody change what an organisation has set, and says so', () => {
    const { page } = drawOptions(['markStyle']);
    const styles = [...page.querySelectorAll('input[name=style]')];
    expect(styles.every((style) => style.hasAttribute('disabled'))).toBe(true);
    expect(textOf(page)).toContain('set by your organisation');
  });

  it.each([
    [{ savePages: false }, ['does not let pages be saved']],
    [{ unsavedSites: ['mail.example', 'board.example'] }, ['sites be saved: mail.example, board.example']],
    [{ packs: [] }, ['does not let packs be used']],
    [{ packs: ['0123456789abcdef'] }, ['only these packs be used: 0123456789abcdef']],
    [{ limit: 5e6 }, ['How much may be saved is set by your organisation']],
    [{}, []],
  ])('tells what an organisation lets be kept: %j', (set, sentences) => {
    const { page } = drawOptions([], {}, { ...NO_RULES, ...set });
    const notes = [...page.querySelectorAll('.note:not(.forced)')].map(textOf);
    expect(notes).toHaveLength(sentences.length);
    for (const [i, sentence] of sentences.entries()) expect(notes[i]).toContain(sentence);
    expect(page.querySelector('input[type=number]')?.hasAttribute('disabled')).toBe('limit' in set);
  });

  it('tells which sites an organisation has left out, whatever is chosen', () => {
    const { page } = drawOptions([], { fixed: ['mail.example'] });
    expect(textOf(page.querySelector('.choices .note'))).toContain('mail.example');
  });

  it('tells the keys the browser has for its commands', () => {
    const { page, actions } = drawOptions();
    expect(textOf(page)).toContain('Who says what on this pageAlt+Shift+Q');
    expect(textOf(page)).toContain('Next statementAlt+Shift+N');
    expect(textOf(page)).toContain('Previous statementno keys set');
    [...page.querySelectorAll('button')].find((button) => textOf(button) === 'Change keys')?.click();
    expect(actions.changeKeys).toHaveBeenCalled();
  });

  it('leaves sites out of all', () => {
    const { page, actions } = drawOptions([], { choice: 'all', excepted: ['mail.example'] });
    page.querySelector<HTMLElement>('.sites li button')?.click();
    expect(actions.exceptSite).toHaveBeenCalledWith('mail.example', false);
  });

  it.each([
    ['20', 20_000_000],
    ['0', null],
    ['-5', null],
    ['', null],
    ['1.5', null],
    ['1e9', null],
  ])('takes %j MB as the limit of what is saved only where it is one', (typed, limit) => {
    const { page, actions, change } = drawOptions();
    const field = page.querySelector<HTMLInputElement>('input[type=number]')!;
    expect([field.value, textOf(page.querySelector('.limit .small'))]).toEqual(['500', 'Pages: 3 · 2.5 MB of 500 MB']);
    // linkedom knows no numbers of fields.
    Object.defineProperty(field, 'valueAsNumber', { value: typed === '' ? Number.NaN : Number(typed) });
    change(field);
    expect(actions.setLimit.mock.calls).toEqual(limit === null ? [] : [[limit]]);
  });

  it('says that more is saved than may be', () => {
    const use = { pages: 3, size: 2_500_000, limit: 1_000_000 };
    const rest = { sites: null, settings: null, fixed: [], rules: NO_RULES, commands: [], actions: makeActions(), t };
    expect(textOf(draw(<Options {...rest} use={use} />))).toContain('nothing is deleted');
  });

  it('waits for what it has not been told yet', () => {
    const page = draw(
      <Options
        sites={null}
        settings={null}
        fixed={[]}
        use={null}
        rules={null}
        commands={[]}
        actions={makeActions()}
        t={t}
      />,
    );
    expect(page.querySelector('input, select')).toBeNull();
  });
});
