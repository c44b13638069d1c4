import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/Statement';
import { describeAgency } from '../../src/ui/describeAgency';
import { describeDepth } from '../../src/ui/describeDepth';
import { describeSetting } from '../../src/ui/describeSetting';
import { formatDate } from '../../src/ui/formatDate';
import { isUnsure } from '../../src/ui/isUnsure';
import { hop, nowhere, sampleReport, statement } from './sampleReport';
import { translate as t } from './translate';

describe('formatDate', () => {
  it.each([
    ['2019-03-06', '6 March 2019'],
    ['2019-03-06T23:30:00-11:00', '6 March 2019'],
    ['2019-13-45', '2019-13-45'],
    ['last Wednesday', 'last Wednesday'],
    ['', ''],
  ])('%s', (iso, words) => {
    expect(formatDate(iso, t)).toBe(words);
  });
});

describe('describeDepth', () => {
  const chain = (depth: number, ...hops: Statement['chain']['hops']) => ({ chain: { depth, hops } });
  it.each<[string, Partial<Statement>, string]>([
    ['nobody in between', chain(0), 'First-hand: nobody named in between'],
    [
      'a venue is no hand',
      chain(0, hop({ actor: 'reporters', kind: 'event', carries: false })),
      'First-hand: nobody named in between',
    ],
    [
      'this outlet',
      chain(0, hop({ actor: 'Halm Courier', relation: 'told', own: true, carries: false })),
      'First-hand: to this outlet itself',
    ],
    [
      'an agency',
      chain(1, hop({ actor: 'reporters', kind: 'event', carries: false }), hop({ actor: 'N' })),
      'Second-hand: one agency in between',
    ],
    ['an outlet', chain(1, hop({ actor: 'N', kind: 'outlet' })), 'Second-hand: one outlet in between'],
    ['a person', chain(1, hop({ actor: 'N', kind: 'person' })), 'Second-hand: one person in between'],
    ['two', chain(2, hop({ actor: 'N' }), hop({ actor: 'M' })), 'Third-hand: two hands in between'],
    ['five', chain(5, hop({ actor: 'N' })), '5 hands in between'],
    ['no speaker', { speaker: null }, 'The page does not say whose words these are.'],
    ['the page’s own voice', { speaker: null, kind: 'unattributed' }, 'The page states this in its own voice.'],
  ])('%s', (_, given, words) => {
    expect(describeDepth(statement({ words: 'x', ...given }), t)).toBe(words);
  });
});

describe('describeSetting', () => {
  it.each<[string, string, Partial<Statement['setting']>, string[]]>([
    [
      'all of it',
      'told',
      { audience: 'reporters', venue: 'a news conference', place: 'HALM', when: 'Wednesday', date: '2026-03-11' },
      ['told reporters', 'a news conference', 'HALM', 'Wednesday (11 March 2026)'],
    ],
    ['an audience after another cue', 'said', { audience: 'reporters' }, ['said', 'to reporters']],
    ['a date not resolved', 'noted', { when: 'Wednesday' }, ['noted', 'Wednesday']],
    ['a colon is no word', ':', {}, []],
    ['nothing', '', {}, []],
  ])('%s', (_, said, setting, parts) => {
    expect(describeSetting(statement({ words: 'x', said, setting: { ...nowhere, ...setting } }), t)).toEqual(parts);
  });
});

describe('describeAgency', () => {
  it('gives ownership with its date, never without', () => {
    expect(describeAgency(sampleReport.agencies[0]!.facts, t)).toEqual({
      country: 'Norway',
      owner: 'state-owned: Ministry of Information (as of 2025)',
    });
  });

  it('says nothing of ownership where nothing is sure', () => {
    expect(describeAgency({ country: null, ownership: null }, t)).toEqual({ country: '', owner: '' });
  });

  it('keeps a kind and a country code it has no words for', () => {
    const facts = { country: '??', ownership: { kind: 'trust', owner: '', asOf: '2024' } };
    expect(describeAgency(facts, t)).toEqual({ country: '??', owner: 'trust (2024)' });
  });
});

describe('isUnsure', () => {
  it.each<[string, Partial<Statement>, boolean]>([
    ['sure', { confidence: 0.9 }, false],
    ['shown but doubtful', { confidence: 0.45 }, true],
    ['not shown', { shown: false, confidence: 0.9 }, true],
    ['nobody credited, so nothing to be unsure of', { kind: 'unattributed', shown: false, confidence: 0 }, false],
  ])('%s', (_, given, unsure) => {
    expect(isUnsure(statement({ words: 'x', ...given }))).toBe(unsure);
  });
});
