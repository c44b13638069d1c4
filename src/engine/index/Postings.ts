/**
 * An inverted index: the owners of bucket `b` are the bytes `[starts[b], starts[b + 1])`, rising, each as the distance from the one
 * before it (the first from -1) in seven bits a byte. A key's bucket is its low bits, so a bucket may hold owners of other keys: what
 * is found is verified.
 */
export interface Postings {
  readonly mask: number;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}
