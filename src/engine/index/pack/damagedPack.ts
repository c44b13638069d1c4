import { PackError } from './PackError';

/** That a pack is damaged; what is wrong in it is for who made it, and no reader's concern. */
export const damagedPack = (what: string): PackError =>
  new PackError(`This pack is damaged: ${what}.`, 'refusedPackDamaged');
