// Paper and ink, one colour per kind. Text colours hold 4.5:1 on `--paper` and `--wash`, marks 3:1 (tests/ui/tokens.test.ts).

export const lightColours = {
  paper: '#fffdf8',
  ink: '#1d1b18',
  soft: '#665f56',
  line: '#e0d8c9',
  wash: '#f6f1e6',
  direct: '#0b6e63',
  indirect: '#836515',
  known: '#7a3e9d',
  wire: '#1f5fa8',
  cut: '#a8332a',
  put: '#0b6e63',
} as const;

export const darkColours = {
  paper: '#1c1b19',
  ink: '#efeae0',
  soft: '#aaa294',
  line: '#3d3a34',
  wash: '#262420',
  direct: '#5cc3b5',
  indirect: '#d9b65a',
  known: '#c79be4',
  wire: '#84b6ee',
  cut: '#f08a7c',
  put: '#5cc3b5',
} as const;

const declare = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/**
 * The colours as custom properties on `selector`, light or dark as the reader's system is.
 * `data-theme="light"` or `"dark"` on the same element overrules it.
 */
export function colourRules(selector: string): string {
  return `${selector}{color-scheme:light;${declare(lightColours)}}
${selector}[data-theme=dark]{color-scheme:dark;${declare(darkColours)}}
@media (prefers-color-scheme:dark){${selector}:not([data-theme=light]){color-scheme:dark;${declare(darkColours)}}}
`;
}
