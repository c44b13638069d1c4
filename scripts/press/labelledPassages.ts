import { createHash } from 'node:crypto';
import type { HopKind, HopRelation } from '../../src/model/Chain';
import { type GoldSpeakerKind, type GoldStatement, type Passage, PRESS, type Range } from '../hearsay/Passage';

/** Words of the article by where they stand, or words that stand nowhere in it (an agency under its full name). */
type Words = Range | string;

interface HopLabel {
  readonly actor: Words;
  readonly aka?: readonly Words[];
  readonly kind: HopKind;
  readonly relation: HopRelation;
  readonly stated: boolean;
  readonly own?: true;
  readonly parallel?: true;
}

interface StatementLabel {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly speaker: Words;
  readonly kind: GoldSpeakerKind;
  readonly role?: Words;
  readonly hops: readonly HopLabel[];
}

/** The labels of one article, which `article` names by `keyOfArticle`. */
export interface ArticleLabels {
  readonly article: string;
  /** Labelled by a reader who had no draft of the engine's before him. */
  readonly blind?: true;
  readonly statements: readonly StatementLabel[];
}

/** An article as it is stored: its host, ISO date, and text with empty lines between blocks; of PolNeAR the part by month. */
export interface StoredArticle {
  readonly outlet: string;
  readonly date: string | null;
  readonly text: string;
  readonly part?: number;
}

/** By what labels name an article without a word of it: the first 12 hexadecimal digits of the SHA-256 of its text. */
export const keyOfArticle = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function statementOf(label: StatementLabel, number: number, { text }: StoredArticle): GoldStatement {
  const words = (at: Words): string => (typeof at === 'string' ? at : text.slice(at[0], at[1]));
  const hops = label.hops.map(({ actor, aka = [], kind, relation, stated, own = false, parallel = false }) => ({
    actor: words(actor),
    aka: aka.map(words),
    kind,
    relation,
    stated,
    evidence: '',
    carries: !own,
    own,
    parallel,
  }));
  return {
    number,
    source: label.source,
    cue: label.cue,
    content: label.content,
    speaker: words(label.speaker),
    speakerKind: label.kind,
    role: label.role === undefined ? null : words(label.role),
    audience: null,
    venue: null,
    place: null,
    when: null,
    reason: null,
    hops,
    depth: hops.filter((hop) => hop.carries && !hop.parallel).length,
  };
}

function checkRanges({ article, statements }: ArticleLabels, text: string): void {
  for (const [i, { source, cue, content }] of statements.entries()) {
    const fits = [...source, ...cue, ...content].every(
      ([start, end]) => 0 <= start && start < end && end <= text.length,
    );
    if (content.length === 0 || !fits) throw new Error(`${article}: statement ${i + 1} does not fit the text`);
  }
}

/**
 * Articles as passages with their labels; labels of articles that are not among those given are passed over.
 * Throws an `Error` where a statement's words lie outside its article's text.
 */
export function labelledPassages(labels: readonly ArticleLabels[], articles: readonly StoredArticle[]): Passage[] {
  const byKey = new Map(articles.map((one) => [keyOfArticle(one.text), one]));
  return labels.flatMap((one) => {
    const stored = byKey.get(one.article);
    if (!stored) return [];
    checkRanges(one, stored.text);
    return [
      {
        id: one.article,
        writer: PRESS,
        outlet: stored.outlet,
        published: stored.date,
        register: null,
        topic: null,
        text: stored.text,
        statements: one.statements.map((label, i) => statementOf(label, i + 1, stored)),
        agencies: [],
        ...(stored.part !== undefined && { part: stored.part }),
      },
    ];
  });
}
