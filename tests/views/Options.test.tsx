import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../src/views/options/Options';
import { draw, textOf } from '../ui/draw';
import { translate as t } from '../ui/translate';

const settings = { dwellMs: 350, markDirect: true, markIndirect: true, markKnown: false };

function drawOptions() {
  const actions = { choose: vi.fn(), addSite: vi.fn(), removeSite: vi.fn(), change: vi.fn() };
  const page = draw(
    <Options sites={{ choice: 'asked', sites: [], problem: null }} settings={settings} actions={actions} t={t} />,
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

  it('waits for what it has not been told yet', () => {
    const actions = { choose: vi.fn(), addSite: vi.fn(), removeSite: vi.fn(), change: vi.fn() };
    const page = draw(<Options sites={null} settings={null} actions={actions} t={t} />);
    expect(page.querySelector('input, select')).toBeNull();
  });
});
