/** A name's other words, to be compared after its first one was met; `entity` is an index into the file's entities. */
export interface KnownName {
  readonly ids: Int32Array;
  readonly entity: number;
  /** Printed in capitals only ("US"), so that "us" is not taken for it. */
  readonly capitals: boolean;
}
