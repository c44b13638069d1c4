import { wordSet } from './wordSet';

/** What opens with these behind a comma does not describe who was named before it. */
export const NO_APPOSITION = wordSet(
  'and but or who which in on at for with by as to from while when after before including he she they it',
);

/** Participles that open a description without an article: "Ada Novak, acting head". */
export const APPOSITION_PARTICIPLES = wordSet(
  'retired elected appointed acting managing founding longtime registered leading starting outgoing incoming sitting renowned celebrated acclaimed award-winning',
);
