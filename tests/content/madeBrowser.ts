import type { Article } from '../../src/model/Article';
import type { Report } from '../../src/model/Report';

interface Call {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** The extension interface as far as the content script uses it; `answer` stands for the background worker. */
export class MadeBrowser {
  readonly calls: string[] = [];
  answer: (call: Call) => unknown = () => undefined;
  readonly runtime: { id: string | undefined; sendMessage: (call: Call) => Promise<unknown>; onMessage: object };
  readonly storage = { local: { get: async () => ({}) } };

  constructor() {
    this.runtime = {
      id: 'made',
      onMessage: { addListener: () => {} },
      sendMessage: async (call) => {
        this.calls.push(call.call);
        try {
          return { value: await this.answer(call) };
        } catch (error) {
          return { error: String(error) };
        }
      },
    };
  }
}

/** A report that says nothing of an article. */
export function emptyReportOf({ blocks: _, ...page }: Article): Report {
  return {
    page: { ...page, kind: 'article', dateline: null },
    headings: [],
    statements: [],
    agencies: [],
    entities: [],
    claims: {},
  };
}
