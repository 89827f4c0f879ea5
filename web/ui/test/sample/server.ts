import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import * as answers from './answers.ts';
import { edition } from './organisation.ts';

const root = `/api/v1/editions/${edition.id}`;

function send(res: ServerResponse, status: number, body: unknown) {
  res.statusCode = status;
  res.setHeader('content-type', status < 400 ? 'application/json' : 'application/problem+json');
  res.end(JSON.stringify(body));
}

async function bodyOf(req: IncomingMessage) {
  let text = '';
  for await (const chunk of req) text += chunk;
  return JSON.parse(text || '{}');
}

async function answer(req: IncomingMessage, url: URL): Promise<unknown> {
  if (url.pathname === '/api/v1/editions') return answers.editions();
  if (!url.pathname.startsWith(root)) return undefined;
  const [, what, id] = url.pathname.slice(root.length).split('/');
  const q = url.searchParams;
  switch (what) {
    case 'graph':
      return answers.graph(q);
    case 'units':
      return id ? answers.unitAnswer(decodeURIComponent(id)) : undefined;
    case 'search':
      return answers.search(q);
    case 'paths':
      return answers.paths(q);
    case 'shared':
      return answers.sharedAnswer(q);
    case 'impact':
      return answers.impact(q);
    case 'sources':
      return answers.source(q);
    case 'scenarios': {
      const { changes } = await bodyOf(req);
      return answers.merge(changes[0].units, changes[0].name);
    }
  }
}

async function serve(req: IncomingMessage, res: ServerResponse, next: () => void) {
  const url = new URL(req.url ?? '/', 'http://sample');
  if (!url.pathname.startsWith('/api/')) return next();
  const found = await answer(req, url);
  if (found === undefined)
    return send(res, 404, { title: 'Not Found', status: 404, detail: `${url.pathname}: not found` });
  send(res, 200, found);
}

/** Answers the API from an invented organisation, so that the app runs without a server. */
export function sampleServer(): Plugin {
  return {
    name: 'raccordo-sample',
    configureServer: server => void server.middlewares.use(serve),
    configurePreviewServer: server => void server.middlewares.use(serve),
  };
}
