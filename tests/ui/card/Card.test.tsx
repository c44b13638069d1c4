import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../src/ui/card/Card';
import type { CardProps } from '../../../src/ui/card/CardProps';
import { draw, textOf } from '../draw';
import { hop, nineHops, sampleReport } from '../sampleReport';
import { translate as t } from '../translate';

function propsFor(index: number, more: Partial<CardProps> = {}): CardProps {
  return {
    report: sampleReport,
    statement: sampleReport.statements[index]!,
    t,
    place: null,
    theme: null,
    pinned: false,
    onPin: vi.fn(),
    onClose: vi.fn(),
    link: () => 'https://halmcourier.example/news/ferry-pact#:~:text=words',
    copy: vi.fn(async () => {}),
    save: vi.fn(async () => {}),
    ...more,
  };
}

const drawCard = (index: number, more?: Partial<CardProps>) => draw(<Card {...propsFor(index, more)} />);
const button = (root: Element, name: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);

describe('Card', () => {
  it('says which of the statements it is that a reader steps through', () => {
    expect(textOf(drawCard(1, { place: { at: 2, of: 7 } }).querySelector('.place'))).toBe('2 of 7');
    expect(drawCard(1).querySelector('.place')).toBeNull();
  });

  it('answers who, where and when, through whom, and what else', () => {
    const text = textOf(drawCard(0));
    for (const part of [
      'Ada Novak',
      'Transport Minister',
      'told reporters · a joint news conference with her Estran counterpart · HALM · Wednesday (11 March 2026)',
      'Second-hand: one agency in between',
      'Norda Wire · Norway · state-owned: Ministry of Information (as of 2025)',
      'Same speaker and subject · Strait Gazette · 14 March 2026 · Ada Novak · via ESNA',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('marks altered words and says plainly that a claim is from this same article', () => {
    const card = drawCard(1);
    expect(textOf(card.querySelector('.words del'))).toBe('suspect');
    expect(textOf(card.querySelector('.words ins'))).toBe('think');
    expect(textOf(card)).toContain('1 more related in the panel');
    const same = sampleReport.statements[1]!.matches.slice(0, 2);
    const both = drawCard(1, { statement: { ...sampleReport.statements[1]!, matches: same } });
    expect(textOf(both)).toContain('Same words · this same article');
  });

  it.each([
    ['an unnamed speaker with the reason', 2, 'unnamed: “not cleared to speak”'],
    ['a doubtful attribution', 3, 'Not sure'],
    ['an agency without sure ownership', 4, 'ESNA · Estonia'],
    ['a quotation without a speaker', 5, 'Speaker not named'],
    ['a sentence nobody is credited for', 6, 'Nobody is credited for this'],
  ])('says so: %s', (_, index, words) => {
    expect(textOf(drawCard(index))).toContain(words);
  });

  it('says of a headline that the text tells the way, and draws no chain where none is told', () => {
    const heading = { ...sampleReport.statements[2]!, content: [{ block: 0, start: 0, end: 1, text: 'x' }] };
    const card = drawCard(2, { statement: { ...heading, chain: { depth: 0, hops: [] } } });
    expect(textOf(card)).toContain('A headline: the text below tells how the words came here.');
    expect(textOf(card)).not.toContain('First-hand');
    expect(card.querySelector('.chain')).toBeNull();
  });

  it('keeps what the page prints to itself, whichever way it is written', () => {
    const [first] = sampleReport.statements;
    const chain = { depth: 1, hops: [hop({ actor: 'N', evidence: 'citing \u202eN' })] };
    const card = drawCard(0, { statement: { ...first!, chain } });
    expect(card.querySelector('.evidence')?.textContent).toContain('“citing N”, in this sentence');
    expect(textOf(card.querySelector('h2 bdi'))).toBe('Ada Novak');
  });

  it('draws no chain for what the page says in its own voice', () => {
    expect(drawCard(6).querySelector('.chain')).toBeNull();
  });

  it('copies the citation and the link to the passage, and says that it did', async () => {
    const copy = vi.fn(async (_text: string) => {});
    const card = drawCard(0, { copy });
    button(card, 'Copy as citation')?.click();
    button(card, 'Copy link to this passage')?.click();
    expect(copy.mock.calls[0]![0]).toContain('Ada Novak (Transport Minister) said that the northern states');
    expect(copy.mock.calls[1]![0]).toMatch(/^https:\/\/halmcourier\.example\/news\/ferry-pact#:~:text=/);
    await vi.waitFor(() => expect(textOf(card.querySelector('[role=status]'))).toBe('Copied'));
  });

  it('says so where copying is forbidden', async () => {
    const card = drawCard(0, { copy: () => Promise.reject(new Error('no')) });
    button(card, 'Copy as citation')?.click();
    await vi.waitFor(() => expect(textOf(card.querySelector('[role=status]'))).toBe('The page forbids copying'));
  });

  it.each([
    ['that it is done', async () => {}, 'Saved'],
    [
      'why it is not',
      () => Promise.reject(new Error('Nothing is saved from a private window.')),
      'from a private window',
    ],
  ])('saves the page and says %s', async (_, answer, words) => {
    const save = vi.fn(answer);
    const card = drawCard(0, { save });
    expect(save).not.toHaveBeenCalled();
    button(card, 'Save this page')?.click();
    await vi.waitFor(() => expect(textOf(card.querySelector('[role=status]'))).toContain(words));
    expect(save).toHaveBeenCalledOnce();
  });

  it('pins and closes', () => {
    const props = propsFor(0, { pinned: true });
    const card = draw(<Card {...props} />);
    expect(button(card, 'Keep open')?.getAttribute('aria-pressed')).toBe('true');
    button(card, 'Keep open')?.click();
    button(card, 'Close')?.click();
    expect(props.onPin).toHaveBeenCalledWith(false);
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('has no button without a name', () => {
    for (const each of drawCard(0, { statement: nineHops }).querySelectorAll('button')) {
      expect(each.getAttribute('aria-label') ?? textOf(each)).not.toBe('');
    }
  });

  it.each(['light', 'dark'] as const)('takes the page’s %s look', (theme) => {
    expect(drawCard(0, { theme }).querySelector('.card')?.getAttribute('data-theme')).toBe(theme);
  });

  it('leaves out a match whose claim is missing', () => {
    expect(drawCard(1, { report: { ...sampleReport, claims: {} } }).querySelector('.related')).toBeNull();
  });
});
