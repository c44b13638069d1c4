import { Refused } from '../../../model/Refused';

/** Why a file cannot be used as a pack, in one sentence for the reader who chose it. */
export class PackError extends Refused {
  override readonly name = 'PackError';
}
