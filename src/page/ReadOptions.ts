import type { Forest } from '../learned/Forest';

export interface ReadOptions {
  /** Whether an element is shown, where the caller has layout; asked once per element. Without it only attributes and inline styles tell. */
  readonly isVisible?: (element: Element) => boolean;
  /** The trees that tell text from what stands around it; those that ship unless they are to be judged on pages they have not seen. */
  readonly forest?: Forest;
}
