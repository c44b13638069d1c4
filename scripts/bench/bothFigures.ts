/** Two figures in one cell of a table: "67.7 / 53.1"; a dash where there is none. */
export const bothFigures = (a: number | null, b: number | null): string =>
  `${a?.toFixed(1) ?? '–'} / ${b?.toFixed(1) ?? '–'}`;
