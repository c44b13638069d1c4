import type { Hop } from '../../src/model/Chain';
import type { Passage } from '../../src/model/Passage';
import type { Report } from '../../src/model/Report';
import type { Statement } from '../../src/model/Statement';

export interface Timings {
  readonly collectMs: number | null;
  readonly engineMs: number | null;
  readonly paintMs: number | null;
  readonly longestTaskMs: number | null;
}

/** What a report does not hold: where the page came from and how the reading went. */
export interface ReportContext {
  readonly file: string | null;
  readonly timings: Timings;
  readonly errors: readonly string[];
}

const words = (passages: readonly Passage[]): string | null =>
  passages.length === 0 ? null : passages.map((p) => p.text).join(' … ');

/** Nothing read and nothing timed: for reports made outside a browser. */
export const NO_TIMINGS: Timings = { collectMs: null, engineMs: null, paintMs: null, longestTaskMs: null };

function statementToJson(statement: Statement) {
  const { id, key, kind, speaker, setting, chain, confidence, shown, foundBy, matches } = statement;
  const content = statement.content.map((p) => p.text);
  return {
    id,
    key,
    kind,
    text: content.join(' … '),
    source: words(statement.source),
    cue: words(statement.cue),
    content,
    speaker: speaker && {
      name: speaker.name,
      role: speaker.role,
      kind: speaker.kind,
      reason: speaker.reason,
      foundBy: speaker.foundBy,
    },
    setting: {
      audience: setting.audience,
      venue: setting.venue,
      place: setting.place,
      when: setting.when,
      date: setting.date,
    },
    chain: { depth: chain.depth, hops: chain.hops.map(hopToJson) },
    confidence: Math.round(confidence * 1000) / 1000,
    shown,
    foundBy,
    matches: matches.map(({ claim, kind: why, similarity, changes, sameArticle }) => ({
      claim,
      kind: why,
      similarity: Math.round(similarity * 1000) / 1000,
      changes,
      sameArticle,
    })),
  };
}

const hopToJson = ({ actor, kind, relation, stated, evidence, carries, own, parallel, foundBy }: Hop) => ({
  actor,
  kind,
  relation,
  stated,
  evidence,
  carries,
  own,
  parallel,
  foundBy,
});

/** The form in which `inspect --json` and `analyse` print a report: one plain object a page. */
export function reportToJson(report: Report, { file, timings, errors }: ReportContext) {
  const { url, title, outlet, published, byline, dateline, language, kind, partial } = report.page;
  return {
    page: { file, url, title, outlet, published, byline, dateline, language, kind, partial },
    statements: report.statements.map(statementToJson),
    agencies: report.agencies.map(({ id, name, role, evidence, mentions }) => ({ id, name, role, evidence, mentions })),
    entities: report.entities.map(({ name, kind: what, mentions, claims }) => ({ name, kind: what, mentions, claims })),
    timings,
    errors,
  };
}
