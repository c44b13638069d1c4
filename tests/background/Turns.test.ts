import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/background/Turns';

describe('Turns', () => {
  it('does one piece of work after the other, the tab in front first', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const asked = ['a', 'b', 'C', 'd', 'E'].map((name) =>
      turns.take(name === name.toUpperCase(), () => {
        done.push(name);
        return name;
      }),
    );
    expect(done).toEqual([]);
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'C', 'd', 'E']);
    expect(done).toEqual(['C', 'E', 'a', 'b', 'd']);
  });

  it('lets what comes meanwhile go first where it is in front', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const work = (name: string) => () => void done.push(name);
    const all = [turns.take(false, work('a')), turns.take(false, work('b'))];
    await all[0];
    await Promise.all([...all, turns.take(true, work('C'))]);
    expect(done).toEqual(['a', 'C', 'b']);
  });

  it('goes on after work that fails', async () => {
    const turns = new Turns();
    const failing = turns.take(true, () => {
      throw new Error('too much text');
    });
    const other = turns.take(false, () => 1);
    await expect(failing).rejects.toThrow('too much text');
    expect(await other).toBe(1);
  });
});
