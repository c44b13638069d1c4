import { describe, expect, it, vi } from 'vitest';
import { CorrectionActions } from '../../../src/views/parts/CorrectionActions';
import { draw, textOf } from '../../ui/draw';
import { statement } from '../../ui/sampleReport';
import { translate as t } from '../../ui/translate';

const one = statement({ id: 's1', words: 'No ship will wait', key: 'a.1', foundBy: ['tagger', 'trim'] });
const made = { key: 'a.1', content: 'No ship will wait', foundBy: ['tagger', 'trim'] };

function drawActions(correct = vi.fn(async () => undefined)) {
  const speakers = ['Ada Novak', 'Bo Lind'];
  const drawn = draw(<CorrectionActions statement={one} speakers={speakers} correct={correct} t={t} />);
  return { drawn, correct };
}

describe('CorrectionActions', () => {
  it('keeps by the statement’s key that it is none, with its words and what made it', async () => {
    const { drawn, correct } = drawActions();
    drawn.querySelector<HTMLElement>('.no-statement')?.click();
    expect(correct).toHaveBeenCalledWith({ ...made, verdict: 'no-statement', speaker: null });
    await vi.waitFor(() => expect(textOf(drawn)).toContain('Kept on this machine'));
  });

  it.each([
    ['  Eva   Strand ', 'Eva Strand'],
    ['   ', null],
  ])('asks who speaks before it keeps that somebody else does: %j', async (typed, speaker) => {
    const { drawn, correct } = drawActions();
    drawn.querySelector<HTMLElement>('.wrong-speaker')?.click();
    await vi.waitFor(() => expect(drawn.querySelector('.who-then')).not.toBeNull());
    const field = drawn.querySelector<HTMLInputElement>('.who-then input')!;
    expect([...drawn.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      'Ada Novak',
      'Bo Lind',
    ]);
    expect(correct).not.toHaveBeenCalled();
    field.value = typed;
    drawn.querySelector('form')!.dispatchEvent(new drawn.ownerDocument.defaultView!.Event('submit'));
    expect(correct).toHaveBeenCalledWith({ ...made, verdict: 'speaker', speaker });
    await vi.waitFor(() => expect(drawn.querySelector('form')).toBeNull());
  });

  it('says why it could not be kept', async () => {
    const { drawn } = drawActions(vi.fn(() => Promise.reject(new Error('The disk has no more room for it.'))));
    drawn.querySelector<HTMLElement>('.no-statement')?.click();
    await vi.waitFor(() => expect(textOf(drawn)).toContain('no more room'));
  });
});
