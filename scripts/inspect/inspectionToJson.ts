import type { PageTimings } from '../../src/messaging/protocol';
import { reportToJson } from '../lib/reportToJson';
import type { Inspection } from './Inspection';

/** One page's line of `inspect --json`. A page that could not be read has no statements and says why in `errors`. */
export function inspectionToJson(file: string, { status, trespasses }: Inspection) {
  if (status.status === 'ready') {
    const { report, timings, errors } = status;
    return reportToJson(report, { file, timings: rounded(timings), errors: [...errors, ...trespasses] });
  }
  const reason = status.status === 'failed' ? status.reason : status.status;
  return { page: { file }, statements: [], agencies: [], entities: [], errors: [reason, ...trespasses] };
}

/** To a tenth of a millisecond: browsers' clocks tell no more. */
function rounded({ collectMs, engineMs, paintMs, longestTaskMs }: PageTimings): PageTimings {
  const tenth = (ms: number) => Math.round(ms * 10) / 10;
  return {
    collectMs: tenth(collectMs),
    engineMs: tenth(engineMs),
    paintMs: tenth(paintMs),
    longestTaskMs: tenth(longestTaskMs),
  };
}
