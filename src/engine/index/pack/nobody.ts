import type { PackMaker } from './PackHeader';

/** The maker of a pack that nobody is told of: one that is made where it is used. */
export const NOBODY: PackMaker = { engine: '', licence: null, madeBy: null, date: null };
