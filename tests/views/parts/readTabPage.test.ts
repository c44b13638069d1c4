import { expect, it, vi } from 'vitest';
import { Refused } from '../../../src/model/Refused';
import { readTabPage } from '../../../src/views/parts/readTabPage';

const worker = vi.hoisted(() => ({ answer: vi.fn() }));

vi.mock('../../../src/messaging/askBackgroundFromView', () => ({
  askBackgroundFromView: async (...asked: unknown[]) => worker.answer(...asked),
}));
vi.mock('../../../src/platform/translate', () => ({ translate: (key: string) => `in words: ${key}` }));

it('asks the worker for the page of that tab', async () => {
  worker.answer.mockReturnValue({ status: 'reading' });
  expect(await readTabPage(7)).toEqual({ status: 'reading' });
  expect(worker.answer).toHaveBeenCalledExactlyOnceWith('read', { tabId: 7 });
});

it.each([
  ['what was refused, in words', new Refused('No pages.', 'ruleNoPages'), 'in words: ruleNoPages'],
  ['what failed, as it says', new Error('No tab with id: 7.'), 'No tab with id: 7.'],
])('tells %s', async (_, error, reason) => {
  worker.answer.mockImplementation(() => {
    throw error;
  });
  expect(await readTabPage(7)).toEqual({ status: 'failed', reason });
});
