import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/engine/text/readDateline';
import { oddText } from '../names/oddText';

/** Dateline, place, credit and the words that follow, as printed. */
function read(text: string): string[] | null {
  const found = readDateline(text);
  if (!found) return null;
  const printed = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : '';
  return [printed(found), printed(found.place), printed(found.credit), text.slice(found.begins)];
}

const RAIN = 'It rained.';

describe('readDateline', () => {
  it.each<[string, string, string, string]>([
    ['KUWAIT CITY-  ', 'KUWAIT CITY', 'KUWAIT CITY', ''],
    ['VELM — ', 'VELM', 'VELM', ''],
    ['VELM ― ', 'VELM', 'VELM', ''],
    ['VELM—', 'VELM', 'VELM', ''],
    ['VELM (AP)—', 'VELM (AP)', 'VELM', 'AP'],
    ['NEW MARL -- ', 'NEW MARL', 'NEW MARL', ''],
    ['ST. VELM, Marl — ', 'ST. VELM, Marl', 'ST. VELM', ''],
    ['ABOARD THE VELM QUEEN — ', 'ABOARD THE VELM QUEEN', 'ABOARD THE VELM QUEEN', ''],
    ['VELM/MARL, March 4 (Reuters) - ', 'VELM/MARL, March 4 (Reuters)', 'VELM', 'Reuters'],
    ['VELM, Norda, Aug. 24 (UPI) — ', 'VELM, Norda, Aug. 24 (UPI)', 'VELM', 'UPI'],
    ['Velm (dpa) - ', 'Velm (dpa)', '', 'dpa'],
    ['VELM (dpa/PAP) - ', 'VELM (dpa/PAP)', 'VELM', 'dpa/PAP'],
    ['Serra da Velma, Aug. 13 (Lusa) - ', 'Serra da Velma, Aug. 13 (Lusa)', '', 'Lusa'],
    ['(Reuters) - ', '(Reuters)', '', 'Reuters'],
    ['March 4 (Reuters) - ', 'March 4 (Reuters)', '', 'Reuters'],
    ['Velm, Jan 9 (PTI) ', 'Velm, Jan 9 (PTI)', '', 'PTI'],
    ['Velm, May 4 (EFE).- ', 'Velm, May 4 (EFE).', '', 'EFE'],
    ['Velm (Marl) [Norda], July 2 (ANI): ', 'Velm (Marl) [Norda], July 2 (ANI)', '', 'ANI'],
    ['VELM, March 6. /TASS/. ', 'VELM, March 6. /TASS/', 'VELM', 'TASS'],
    ['Velm – INA: ', 'Velm – INA', '', 'INA'],
    ['Velm, SANA- ', 'Velm, SANA', '', 'SANA'],
    ['VELM. KAZINFORM – ', 'VELM. KAZINFORM', 'VELM', 'KAZINFORM'],
    ['15:52 AFP — ', '15:52 AFP', '', 'AFP'],
    ['10.12 (PA) ', '10.12 (PA)', '', 'PA'],
    ['10.12am (PA) — ', '10.12am (PA)', '', 'PA'],
    ['NO MAN’S QUAY: ', 'NO MAN’S QUAY', '', ''],
    ['VELM (own report) - ', 'VELM (own report)', 'VELM', ''],
    ['Velm (Quay Wire) -- ', 'Velm (Quay Wire)', '', ''],
    ['VELM: ', 'VELM', 'VELM', ''],
    ['Velm/Marl: ', 'Velm/Marl', '', ''],
    ['UPDATE 3.30pm: ', 'UPDATE 3.30pm', '', ''],
    ['FILE PHOTO: ', 'FILE PHOTO', '', ''],
    ['WHO SAID IT: ', 'WHO SAID IT', '', ''],
  ])('%s', (opening, dateline, place, credit) => {
    expect(read(opening + RAIN)).toEqual([dateline, place, credit, RAIN]);
  });

  it.each([
    '',
    'It rained - and then it stopped.',
    'The (AP) man left - late.',
    'Ada Novak (PTI) came by car.',
    'VFA Chief Ada Novak added: “It rained.”',
    'VFA said the five firms — all of Marl — would pay.',
    'Velm Ferry Boats (VFBs) — like all boats — leak.',
    'NEPSA, VELPA and others said it rained.',
    'Ada Novak (Quay Wire): It rained.',
    'Novak: It rained.',
    'UN - it rained.',
    'VELM-It rained.',
    'VELM–MARL trains are late.',
    'FM: Ferry must not be late',
    'VELM 12:30 and it rained.',
    '(AP)',
    'VELM:',
  ])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('looks at the beginning of a block only, however long it is', () => {
    const far = `VELM${' ,'.repeat(80)} — It rained.`;
    expect(readDateline(far)).toBeNull();
    const behind = fc.constantFrom('(', 'AP ', '/', 'A', ', ', '— ');
    fc.assert(
      fc.property(oddText, behind, (text, piece) => {
        const padded = text.padEnd(140, ' A').slice(0, 140);
        expect(readDateline(padded + piece.repeat(2000))).toEqual(readDateline(padded + piece.repeat(2)));
      }),
    );
  });

  it('gives spans within each other and the text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const found = readDateline(text);
        if (!found) return;
        const { start, end, place, credit, begins } = found;
        for (const span of [place, credit])
          if (span) expect(start <= span.start && span.start < span.end && span.end <= end).toBe(true);
        expect(0 <= start && start < end && end <= begins && begins < text.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
