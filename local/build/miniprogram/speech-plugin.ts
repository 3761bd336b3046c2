import path from 'node:path';
import { put, readJson } from '../files';

/** WeChat's own plug-in for reading aloud and dictation (微信同声传译). */
const provider = 'wx069ba97219f66d99';

/**
 * Names the plug-in in the built mini-program. Only an account that has added it may: WeChat refuses the upload of any
 * other, and without it neither button is shown.
 * @param version as the account's 插件管理 shows it; nothing where the centre has not added it
 */
export function nameSpeechPlugin(out: string, version: string | undefined): void {
  if (version === undefined) return;
  const file = path.join(out, 'app.json');
  const app = readJson<Record<string, unknown>>(file);
  put(file, JSON.stringify({ ...app, plugins: { WechatSI: { version, provider } } }));
}
