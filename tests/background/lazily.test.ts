import { describe, expect, it, vi } from 'vitest';
import { lazily } from '../../src/background/lazily';

describe('lazily', () => {
  it('makes nothing before it is asked, and one thing after', () => {
    const make = vi.fn(() => ({}));
    const get = lazily(make);
    expect(make).not.toHaveBeenCalled();
    expect(get()).toBe(get());
    expect(make).toHaveBeenCalledOnce();
  });

  it('tries again after a failure', () => {
    const make = vi.fn(() => 7);
    make.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const get = lazily(make);
    expect(get).toThrow('not yet');
    expect(get()).toBe(7);
  });
});
