import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import type { SiteChoiceState } from '../../src/ui/SiteChoice';
import { readSample } from '../../src/views/welcome/readSample';
import { Welcome } from '../../src/views/welcome/Welcome';
import { draw, textOf } from '../ui/draw';
import { translate as t } from '../ui/translate';

const actions = () => ({ choose: vi.fn(), addSite: vi.fn(), removeSite: vi.fn(), exceptSite: vi.fn() });
const drawWelcome = (sites: SiteChoiceState | null, on = actions()) =>
  draw(<Welcome sample={[{ tag: 'p', text: 'Ada Novak said so.' }]} sites={sites} actions={on} t={t} />);

describe('readSample', () => {
  it('takes headline, subheads and paragraphs of the bundled article', () => {
    vi.stubGlobal('DOMParser', DOMParser);
    const blocks = readSample(readFileSync('src/data/rukban.html', 'utf8'));
    expect(blocks[0]?.tag).toBe('h1');
    expect(blocks.filter(({ tag }) => tag === 'h2')).toHaveLength(2);
    expect(blocks.every(({ text }) => text !== '')).toBe(true);
  });
});

describe('Welcome', () => {
  it('shows the article bare, and says what the extension may and cannot do', () => {
    const page = drawWelcome(null);
    expect(page.querySelector('article')?.innerHTML).toBe('<p>Ada Novak said so.</p>');
    // English, whichever way the reader's language runs.
    expect(page.querySelector('article')?.getAttribute('dir')).toBe('ltr');
    expect(textOf(page)).toContain('Send anything anywhere');
  });

  it('asks the one question and passes the answer on', () => {
    const on = actions();
    const page = drawWelcome({ choice: 'asked', sites: [], excepted: [], fixed: [], problem: null }, on);
    const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((radio) => radio.hasAttribute('checked'))).toEqual([false, false, true]);
    radios[0]?.dispatchEvent(new page.ownerDocument.defaultView!.Event('change'));
    expect(on.choose).toHaveBeenCalledWith('all');
  });

  it('lists the chosen sites, each to be removed', () => {
    const on = actions();
    const page = drawWelcome(
      { choice: 'chosen', sites: ['a.example', 'b.example'], excepted: [], fixed: [], problem: 'leaveRefused' },
      on,
    );
    page.querySelectorAll<HTMLElement>('.sites li button')[1]?.click();
    expect(on.removeSite).toHaveBeenCalledWith('b.example');
    expect(textOf(page.querySelector('[role=status]'))).toContain('did not give leave');
  });
});
