import { describe, expect, it } from 'vitest';
import { nameEntities } from '../../../src/engine/index/nameEntities';
import { nameTagger } from '../mentions/mentionsOf';
import { articleOf } from '../statements/draftOf';

describe('nameEntities', () => {
  it('counts whom and what an article names, shorter forms with the full one', () => {
    const article = articleOf([
      'Transport Minister Ada Novak said on Monday that the Norda Ports Authority would close the quay.',
      'Novak spoke in Velm. “We wait,” Novak said.',
    ]);
    const named = nameEntities(article, nameTagger);
    expect(named[0]).toEqual({ name: 'Ada Novak', kind: 'person', mentions: 3 });
    expect(named).toContainEqual({ name: 'Norda Ports Authority', kind: 'organisation', mentions: 1 });
  });

  it('names nobody where nobody is named', () => {
    expect(nameEntities(articleOf(['it rained all day.']), nameTagger)).toEqual([]);
  });
});
