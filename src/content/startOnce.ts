import { isConnected } from '../platform/isConnected';
import { fromOwnWorld } from './fromOwnWorld';
import type { World } from './World';

/** So often an instance looks whether its extension is still there, milliseconds: nothing tells it. */
const CHECKED_EVERY_MS = 3000;

/**
 * Starts unless an earlier injection is at work. One that lost its extension (an update, a reload) is stopped first.
 * `start` is given the signal that ends everything it began, and a check to call now and then: it ends a lost instance.
 */
export function startOnce(start: (signal: AbortSignal, isAlive: () => boolean) => void): void {
  const world = globalThis as World;
  const earlier = fromOwnWorld('accordingTo');
  if (earlier?.isAlive() === true) return;
  if (earlier !== undefined) {
    earlier.stop();
    delete world.accordingToDrawing;
  }
  const controller = new AbortController();
  const isAlive = (): boolean => {
    if (!isConnected()) controller.abort();
    return !controller.signal.aborted;
  };
  const checking = setInterval(isAlive, CHECKED_EVERY_MS);
  controller.signal.addEventListener('abort', () => clearInterval(checking));
  world.accordingTo = { isAlive, stop: () => controller.abort() };
  start(controller.signal, isAlive);
}
