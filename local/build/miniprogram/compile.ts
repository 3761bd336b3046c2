import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { contractDefine } from '../contract-print';
import { BuildFailure } from '../failure';
import { filesBelow } from '../files';

/** The phone's only way to code outside its folder. */
const door = path.join('lib', 'domain.ts');

/** Types, tests and what only tests use. */
const notForPhones = /\.(d|test)\.ts$|(^|\/)testing\//;

/**
 * Turns every script into its own CommonJS file, as WeChat wants it: requests inside the folder and to
 * npm stay requests, code behind lib/domain.ts is put into it.
 * @param environment the CloudBase environment that the phone names, or nothing
 * @returns the npm modules that our scripts ask for, e.g. `tdesign-miniprogram/toast/index`.
 */
export async function compileScripts(source: string, out: string, environment: string): Promise<Set<string>> {
  const asked = new Set<string>();
  const scripts = filesBelow(source).filter((file) => file.endsWith('.ts') && !notForPhones.test(file));

  try {
    await build({
      entryPoints: scripts.map((file) => path.join(source, file)),
      outdir: out,
      outbase: source,
      bundle: true,
      format: 'cjs',
      target: 'es2018',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      minify: true,
      define: {
        CLOUD_ENVIRONMENT: JSON.stringify(environment),
        ...contractDefine(path.dirname(source)),
      },
      charset: 'utf8',
      logLevel: 'silent',
      plugins: [keepRequests(source, asked)],
    });
  } catch (cause) {
    throw new BuildFailure('miniprogram', [(cause as Error).message]);
  }

  return asked;
}

function keepRequests(source: string, asked: Set<string>): Plugin {
  const inside = (file: string): boolean => file.startsWith(source + path.sep);

  return {
    name: 'keep-requests',
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, ({ kind, importer, path: request, resolveDir }) => {
        if (kind === 'entry-point' || !inside(importer)) return undefined;
        if (!request.startsWith('.')) {
          asked.add(request);
          return { path: request, external: true };
        }

        const target = path.resolve(resolveDir, request);
        if (inside(target) && !target.endsWith('.json')) return { path: request, external: true };
        if (inside(target) || importer === path.join(source, door)) return undefined;

        return { errors: [{ text: `${request}：小程序以外的代码只能经过 lib/domain.ts 引用` }] };
      });
    },
  };
}
