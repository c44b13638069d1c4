/**
 * An inverted index in two arrays: the owners of bucket `b` are `owners[starts[b]]` up to `owners[starts[b + 1]]`, in
 * rising order. A key's bucket is its low bits, so a bucket may hold owners of another key: what is found is verified.
 */
export interface Postings {
  readonly mask: number;
  readonly starts: Int32Array;
  readonly owners: Int32Array;
}
