import type { ChainShape } from './chainSteps';

/** One shape of the chain picture, 16 by 16, in the colour of the text around it. */
export function Glyph({ shape }: { readonly shape: ChainShape }) {
  return (
    <svg class={`glyph ${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {OUTLINES[shape]()}
    </svg>
  );
}

const OUTLINES: Record<ChainShape, () => preact.JSX.Element> = {
  circle: () => <circle cx="8" cy="8" r="5.5" />,
  diamond: () => <path d="M8 1 15 8 8 15 1 8Z" />,
  square: () => <path d="M2.5 2.5h11v11h-11z" />,
  sheet: () => <path d="M4 1.5h5l3.5 3.5v9.5h-8.5zM9 1.5v3.5h3.5" />,
  unknown: () => <circle cx="8" cy="8" r="5.5" stroke-dasharray="2 2.3" />,
};
