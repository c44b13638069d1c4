import { describe, expect, it } from 'vitest';
import { withOtherNames } from '../../../../scripts/train/names/withOtherNames';
import { NAME_KIND, type NameKind } from '../../../../src/engine/names/NameKind';
import { passageOf } from './passageOf';

const { person, body, place, title } = NAME_KIND;
const FORMS = new Map<string, NameKind>([
  ['Zelda Quorrim', person],
  ['Quorrim', person],
  ['Piet van Tharn', person],
  ['Quorrim Trust', body],
  ['Velmuth', place],
  ['Velmuth Bay', place],
  ['Mayor', title],
]);
const TEXT =
  'Mayor Zelda Quorrim met Piet van Tharn in Velmuth. Quorrim’s Quorrim Trust left Velmuth Bay; Zelda Quorrimson, Quorrim and Velmuth stayed.';

describe('withOtherNames', () => {
  it('puts the same other word for the same word all over, and keeps all else', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { passage } = withOtherNames(passageOf(TEXT), FORMS, seed);
      const found =
        /^Mayor (\S+) (\S+) met (\S+) van (\S+) in (\S+)\. (\S+)’s Quorrim Trust left Velmuth Bay; Zelda Quorrimson, (\S+) and (\S+) stayed\.$/u.exec(
          passage.text,
        );
      expect(found, passage.text).not.toBeNull();
      const [, given, surname, , , town, owner, again, townAgain] = found!;
      expect([owner, again, townAgain]).toEqual([surname, surname, town]);
      for (const word of [given, surname, town]) expect(word).toMatch(/^\p{Lu}/u);
      expect(given).not.toBe('Zelda');
      expect(surname).not.toBe('Quorrim');
      expect(town).not.toBe('Velmuth');
    }
  });

  it('gives the forms that the new text prints, with their kinds', () => {
    const { passage, forms } = withOtherNames(passageOf(TEXT), FORMS, 3);
    for (const form of forms.keys()) expect(passage.text).toContain(form);
    expect(forms.get('Quorrim Trust')).toBe(body);
    expect(forms.get('Velmuth Bay')).toBe(place);
    expect(forms.get('Mayor')).toBe(title);
    expect([...forms.values()].filter((kind) => kind === person)).toHaveLength(3);
    expect(forms.has('Zelda Quorrim')).toBe(false);
  });

  it('is the same for the same seed', () => {
    const of = (seed: number) => withOtherNames(passageOf(TEXT), FORMS, seed);
    expect(of(4)).toEqual(of(4));
    expect(of(4).passage.text).not.toBe(of(5).passage.text);
  });

  it('takes signs in forms as they are', () => {
    const { passage } = withOtherNames(passageOf('He met A.B. (Sons) and AxB.'), new Map([['A.B. (Sons', body]]), 1);
    expect(passage.text).toBe('He met A.B. (Sons) and AxB.');
  });

  it('keeps a passage without names', () => {
    const { passage } = withOtherNames(passageOf('rain fell, and fell.'), new Map(), 1);
    expect(passage.text).toBe('rain fell, and fell.');
  });
});
