import type { World } from './World';

/**
 * What this extension's scripts left on their own global object, or undefined. Only the object's own properties count:
 * a page's `<a id="accordingTo">` would be found under that name too.
 */
export function fromOwnWorld<K extends 'accordingTo' | 'accordingToDrawing'>(name: K): World[K] | undefined {
  const world: World = globalThis;
  return Object.hasOwn(world, name) ? world[name] : undefined;
}
