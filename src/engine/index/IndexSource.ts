import type { ClaimOrigin } from '../../model/Report';
import type { OpenIndex } from './OpenIndex';

/** An index, and where the reader has it from. */
export interface IndexSource {
  readonly index: OpenIndex;
  readonly origin: ClaimOrigin;
}
