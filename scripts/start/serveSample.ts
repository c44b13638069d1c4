import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves the article that ships, on this machine only, so that it is a page like any other. Answers with its address. */
export function serveSample(root: string): Promise<{ url: string; close(): void }> {
  const body = readFileSync(join(root, 'src', 'data', 'rukban.html'));
  const server = createServer((request, response) => {
    const found = request.url === '/rukban.html';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? body : '');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/rukban.html`, close: () => server.close() });
    });
  });
}
