import { createHash } from 'node:crypto';
import { inKilobytes } from '../../build/sizes';
import type { Act } from '../vendor/acts';

const secretNames = new Set(['YUANSHOU_KEYS']);

/** What may be printed of a call: code by its size and fingerprint, secrets not at all. */
function shown(key: string, value: unknown): unknown {
  if (key === 'ZipFile' && typeof value === 'string') {
    return `${inKilobytes(value.length)} sha256:${createHash('sha256').update(value).digest('hex').slice(0, 16)}`;
  }
  const isSecret = (value as { Key?: string } | null)?.Key;
  if (typeof isSecret === 'string' && secretNames.has(isSecret))
    return { Key: isSecret, Value: '（不显示）' };

  return value;
}

/** One act as a line: where it goes and everything it carries, without secrets. */
export function showAct(act: Act): string {
  if (act.to === 'cloud') return `${act.service} ${act.action} ${JSON.stringify(act.body, shown)}`;
  if (act.to === 'wechat') return `POST ${act.path} ${JSON.stringify(act.body, shown)}`;
  if (act.to === 'pages') return `PUT ${act.bucket}/${act.key} ${inKilobytes(act.content.length)}`;
  if (act.to === 'tool') return `node deploy/tools/${act.script} ${act.args.join(' ')}`;

  return `等 ${act.seconds} 秒`;
}
