import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../../src/engine/lexicon/agencies';
import { AGENCY_NAMES } from '../../../src/engine/text/agencyNames';
import { splitTokens } from '../../../src/engine/text/splitTokens';

const found = (text: string): string[] | undefined =>
  AGENCY_NAMES.find(splitTokens(text), 0)?.value.agencies.map((a) => a.id);

describe('agencies', () => {
  it('have one id each, a name, and dated owners', () => {
    expect(new Set(AGENCIES.map((a) => a.id)).size).toBe(AGENCIES.length);
    for (const agency of AGENCIES) {
      expect(agency.name).not.toBe('');
      expect(agency.forms.length + agency.ambiguous.length).toBeGreaterThan(0);
      expect(agency.forms.filter((f) => agency.ambiguous.includes(f))).toEqual([]);
      if (agency.ownership) expect(agency.ownership.asOf).toMatch(/^\d{4}$/u);
    }
  });

  it('are found by their longest name', () => {
    expect(found('Associated Press of Pakistan said')).toEqual(['app']);
    expect(found('Associated Press said')).toEqual(['ap']);
    expect(found('Interfax-Ukraine said')).toEqual(['interfax_ua']);
    expect(found("Ma'an said")).toEqual(['maan']);
    expect(found('APA said')).toEqual(['apa_at', 'apa_az']);
  });

  it.each(['PR Newswire', 'Business Wire', 'GlobeNewswire'])('%s is none', (name) => {
    expect(found(name)).toBeUndefined();
  });
});
