import { render } from 'preact';
import { Card } from './Card';
import type { CardProps } from './CardProps';

export interface MountedCard {
  readonly update: (props: CardProps) => void;
  readonly unmount: () => void;
}

/** Draws the card into `root` (the host adopts `cardStyles` there). `update` draws another statement or state in place. */
export function mountCard(root: ShadowRoot | Element, props: CardProps): MountedCard {
  const update = (next: CardProps) => render(<Card {...next} />, root);
  update(props);
  return { update, unmount: () => render(null, root) };
}
