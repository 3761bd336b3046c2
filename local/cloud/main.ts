import { parseArgs } from 'node:util';
import { collections } from '../../cloudfunctions/platform/collections';
import { startCloud } from './cloud';
import { messageOf, StartError } from './errors';
import { whenNpmEnds } from './parent';

/**
 * `npm run cloud -- --port P --data DIR [--auto-create]`: the local cloud alone, its SDK side on port P. The first
 * line printed is JSON {admin, secret, env}: `secret` is what a client uses as TENCENTCLOUD_SECRETKEY (with any
 * TENCENTCLOUD_SECRETID) or sends as session token; every other request is refused. It stays until SIGTERM or SIGINT.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string', default: '.data' },
      'auto-create': { type: 'boolean', default: false },
    },
  });
  const early: Record<string, unknown>[] = [];
  let tell: (line: Record<string, unknown>) => void = (line) => early.push(line);
  const cloud = await startCloud({
    dataDir: values.data,
    port: 0,
    adminPort: Number(values.port),
    collections,
    autoCreate: values['auto-create'],
    log: (line) => tell(line),
  });
  const stop = () => void cloud.stop().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  whenNpmEnds(stop);
  // Whoever reads this line may end npm at once: from here on we notice.
  console.log(JSON.stringify({ admin: cloud.adminUrl, secret: cloud.secret, env: cloud.env }));
  tell = (line) => console.error(JSON.stringify(line));
  early.forEach(tell);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : `启动失败：${messageOf(error)}`);
  process.exit(1);
});
