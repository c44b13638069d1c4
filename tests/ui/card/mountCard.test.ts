import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { mountCard } from '../../../src/ui/card/mountCard';
import { sampleReport } from '../sampleReport';
import { translate as t } from '../translate';

describe('mountCard', () => {
  it('draws, draws another statement in place, and leaves nothing behind', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    vi.stubGlobal('document', document);
    const props = {
      report: sampleReport,
      statement: sampleReport.statements[0]!,
      t,
      place: null,
      theme: null,
      pinned: false,
      onPin: () => {},
      onClose: () => {},
      link: () => 'https://halmcourier.example/',
      copy: async () => {},
      save: async () => {},
    };
    const card = mountCard(document.body, props);
    const element = document.querySelector('.card');
    expect(element?.textContent).toContain('Ada Novak');
    card.update({ ...props, statement: sampleReport.statements[2]! });
    expect(document.querySelector('.card')).toBe(element);
    expect(element?.textContent).toContain('a harbour official');
    card.unmount();
    expect(document.body.innerHTML).toBe('');
  });
});
