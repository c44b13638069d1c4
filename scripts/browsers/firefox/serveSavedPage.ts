import type { PageSource } from '../PageSource';
import type { BidiConnection } from './BidiConnection';

interface RequestEvent extends Record<string, unknown> {
  readonly request: { readonly request: string; readonly url: string };
  readonly navigation: string | null;
  readonly intercepts?: readonly string[];
  readonly context: string | null;
}

interface Command {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

type SavedPage = PageSource & { readonly kind: 'saved' };

/** Has a tab's requests answered from a saved page, once, those of its frames from what they show, and everything else refused. */
export async function serveSavedPage(connection: BidiConnection, context: string, page: SavedPage): Promise<void> {
  const phases = ['beforeRequestSent'];
  const { intercept } = await connection.send('network.addIntercept', { phases, contexts: [context] });
  let served = false;
  const answer = ({ request: { request, url }, navigation, context: asking }: RequestEvent): Command => {
    if (navigation === null) return refuse(request);
    if (asking !== context) {
      const frame = page.frames?.find((each) => each.url === url);
      return frame ? give(request, frame) : refuse(request);
    }
    // A page that sends its readers on (`<meta http-equiv="refresh">`) stays: no content means no new page.
    if (served || url !== page.url) return noContent(request);
    served = true;
    return give(request, page);
  };
  connection.on<RequestEvent>('network.beforeRequestSent', (event) => {
    // Frames within the page are caught as well, and have to be answered.
    if (event.intercepts?.includes(intercept as string) !== true) return;
    const { method, params } = answer(event);
    // The tab may have been closed in between.
    connection.send(method, params).catch(() => undefined);
  });
}

const refuse = (request: string): Command => ({ method: 'network.failRequest', params: { request } });

const noContent = (request: string): Command => ({
  method: 'network.provideResponse',
  params: { request, statusCode: 204 },
});

const give = (request: string, { body, headers }: Pick<SavedPage, 'body' | 'headers'>): Command => ({
  method: 'network.provideResponse',
  params: {
    request,
    statusCode: 200,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: body.toString('base64') },
  },
});
