import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const dist = resolve('dist', 'phone-sample');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** The policy of local/cloud for /phone/: nothing may be evaluated. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'";
const about = {
  demo: true,
  env: 'sample',
  identities: [{ openid: 'o-sample', name: '样例的人', note: '' }],
};

export interface SampleServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the phone host's own sample mini-program and serves it at /phone/. */
export async function phoneSample(): Promise<SampleServer> {
  const build = ['--import', 'tsx', 'local/build/build.ts', '--quiet', '--only', 'miniprogram,phone'];
  const places = ['--root', resolve('local/phone/sample'), '--dist', dist];
  execFileSync(process.execPath, [...build, ...places], { stdio: 'inherit' });

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://sample');
    response.setHeader('content-security-policy', policy);
    if (pathname === '/client/about') return response.end(JSON.stringify(about));

    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;

      return response.end();
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');

    return response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/phone/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
