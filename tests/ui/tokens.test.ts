import { describe, expect, it } from 'vitest';
import { darkColours, lightColours } from '../../src/ui/tokens';

/** WCAG 2.2 relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const text = ['ink', 'soft', 'known', 'cut', 'put', 'direct', 'wire', 'indirect'] as const;

describe.each([
  ['light', lightColours],
  ['dark', darkColours],
])('%s colours', (_, colours) => {
  it.each(text)('%s is legible on paper and wash (4.5:1)', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name], colours.wash)).toBeGreaterThanOrEqual(4.5);
  });
});
