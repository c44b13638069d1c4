import { wordSet } from './wordSet';

/**
 * Nouns for what many looked into or counted, and for what a paper prints: no person is meant by them, as the writer is by "the letter",
 * unless their own words name one. Lower-cased.
 */
export const FINDINGS_HEADS: ReadonlySet<string> = new Set(
  (
    'study studies survey surveys poll polls polling research findings results data figures statistics census analysis review estimate estimates forecast ' +
    'index list tally count database tracker story article website site page records messages'
  ).split(' '),
);

/** Nouns for papers, counts and recordings that can say something themselves, lower-cased. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
  (
    'statement report study survey poll polls polling indictment complaint lawsuit suit filing filings affidavit memo memorandum letter email e-mail emails ' +
    'document documents record records resolution communique communiqué declaration paper article book bill law act order ruling decision opinion verdict ' +
    'transcript release announcement notice post tweet tweets ad advert advertisement commercial brochure leaflet website site page blog analysis review ' +
    'audit investigation inquiry probe data figures statistics census findings research results returns agreement treaty constitution charter policy ' +
    'guidelines guidance plan draft bulletin dispatch editorial column essay story reports surveys studies video recording audio footage images text message ' +
    'papers file files log logs minutes memos letters statements warrant decree notes pages screenshots ' +
    'messages contract petition motion brief summary estimate estimates forecast index list banner sign slogan headline spot testimony speech note database tally count tracker memoir biography census caption subtitle pamphlet'
  ).split(' '),
);

/** Of those the ones that hold nothing but what their issuer says. */
export const OWN_WORD = wordSet('statement summary');

/** Participles between a paper and whoever issued it. */
export const ISSUED = wordSet(
  'statement letter release communique communiqué memo notice announcement post tweet email e-mail summary',
);

/** What somebody said, as a thing that may come to light: it tells nothing by itself. */
export const THINGS_SAID = wordSet('comments remarks excerpts extracts quotes');
