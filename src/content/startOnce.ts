import { isConnected } from '../platform/isConnected';
import { fromOwnWorld } from './fromOwnWorld';
import type { World } from './World';

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
  world.accordingTo = { isAlive, stop: () => controller.abort() };
  start(controller.signal, isAlive);
}
