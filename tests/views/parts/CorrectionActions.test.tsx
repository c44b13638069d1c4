import { expect, it, vi } from 'vitest';
import { CorrectionActions } from '../../../src/views/parts/CorrectionActions';
import { draw, textOf } from '../../ui/draw';
import { statement } from '../../ui/sampleReport';
import { translate as t } from '../../ui/translate';

it('keeps a correction by the statement’s key, with its words and what made it', async () => {
  const correct = vi.fn(async () => undefined);
  const one = statement({ words: 'No ship will wait', key: 'a.1', foundBy: ['tagger', 'trim'] });
  const drawn = draw(<CorrectionActions statement={one} correct={correct} t={t} />);
  drawn.querySelector<HTMLElement>('.no-statement')?.click();
  expect(correct).toHaveBeenCalledWith({
    key: 'a.1',
    verdict: 'no-statement',
    speaker: null,
    content: 'No ship will wait',
    foundBy: ['tagger', 'trim'],
  });
  await vi.waitFor(() => expect(textOf(drawn)).toContain('Kept on this machine'));
});
