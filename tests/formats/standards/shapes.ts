import type { Shapes } from './shapeFaults';

/** Web Annotation Data Model (W3C Recommendation of 23 February 2017), sections 3.2.4, 4.2.4, 5.1 and 5.2. */
export const ANNOTATION_SHAPES: Shapes = {
  AnnotationCollection: {
    '@context': { of: 'iri', needed: true },
    id: { of: 'iri', needed: true },
    label: { of: 'text' },
    total: { of: 'count', needed: true },
    first: { of: ['AnnotationPage'], needed: true },
  },
  AnnotationPage: {
    id: { of: 'iri', needed: true },
    partOf: { of: 'iri', needed: true },
    startIndex: { of: 'count' },
    items: { of: ['Annotation'], needed: true, several: true },
  },
  Annotation: {
    id: { of: 'iri', needed: true },
    motivation: { of: 'text' },
    body: { of: ['TextualBody'] },
    // A resource with a selector is a specific one, also where it does not say so.
    target: { of: ['SpecificResource'], needed: true, several: true },
  },
  TextualBody: { value: { of: 'text', needed: true }, format: { of: 'text' }, language: { of: 'text' } },
  SpecificResource: { source: { of: 'iri', needed: true }, selector: { of: ['TextQuoteSelector'] } },
  TextQuoteSelector: { exact: { of: 'text', needed: true }, prefix: { of: 'text' }, suffix: { of: 'text' } },
};

/** The motivations that the model names. */
export const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

/** schema.org 29: which of its properties these types have, and what they expect. */
export const SCHEMA_ORG_SHAPES: Shapes = {
  Quotation: {
    text: { of: 'text', needed: true },
    dateCreated: { of: 'date' },
    creator: { of: ['Person', 'Organization'] },
    spokenByCharacter: { of: ['Person', 'Organization'] },
    isPartOf: { of: ['NewsArticle'] },
  },
  // What a ClaimReview asks of its `itemReviewed`: who claims it, and where it appears.
  Claim: {
    text: { of: 'text', needed: true },
    dateCreated: { of: 'date' },
    author: { of: ['Person', 'Organization'] },
    appearance: { of: ['NewsArticle'], needed: true },
  },
  NewsArticle: {
    headline: { of: 'text', needed: true },
    url: { of: 'iri' },
    datePublished: { of: 'date' },
    publisher: { of: ['Organization'] },
  },
  Person: { name: { of: 'text', needed: true }, jobTitle: { of: 'text' } },
  Organization: { name: { of: 'text', needed: true }, description: { of: 'text' } },
};

const AGENT = { 'rdfs:label': { of: 'text', needed: true } } as const;

/** PROV-O (W3C Recommendation of 30 April 2013): domains and ranges of its starting-point terms. */
export const PROV_SHAPES: Shapes = {
  'prov:Entity': {
    'rdfs:label': { of: 'text' },
    'rdfs:comment': { of: 'text' },
    'prov:value': { of: 'text' },
    'prov:wasDerivedFrom': { of: ['prov:Entity'] },
    'prov:wasAttributedTo': { of: ['prov:Agent', 'prov:Person', 'prov:Organization'] },
    'prov:atLocation': { of: 'iri' },
  },
  'prov:Agent': AGENT,
  'prov:Person': AGENT,
  'prov:Organization': AGENT,
};
