import { describe, expect, it } from 'vitest';
import { appendCollapsed } from '../../src/page/appendCollapsed';

describe('appendCollapsed', () => {
  it.each([
    ['single spaces stay', 'She', ' is safe but late', 'She is safe but late'],
    ['white space is one space', 'She', ' \n\t is\t\tsafe\nbut  late ', 'She is safe but late '],
    ['none stands at the start', '', '\n  She', 'She'],
    ['none follows another', 'She ', ' is', 'She is'],
    ['a node of white space parts words', 'She', '\n    ', 'She '],
    ['… and is nothing behind another', 'She ', '\n    ', 'She '],
    ['… or before all text', '', ' \t\r\f\n', ''],
    ['a space that does not break is a sign', 'She ', '\u00a0', 'She \u00a0'],
    ['unseen characters are left out', 'She ', 'is sa\u00adfe\u200b', 'She is safe'],
    ['nothing is nothing', 'She', '', 'She'],
  ])('%s', (_, text, data, expected) => {
    expect(appendCollapsed(text, data)).toBe(expected);
  });
});
