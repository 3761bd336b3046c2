import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../../build/files';

const pattern = (form: RegExp, message: string) => v.pipe(v.string(message), v.regex(form, message));

/** What an environment of CloudBase is called. */
export const environmentId = /^[a-z0-9][a-z0-9-]{3,60}$/;

const schema = v.strictObject(
  {
    /** The CloudBase environment. */
    env: pattern(environmentId, 'env：填云开发的环境编号，例如 yuanshou-1a2b3c'),
    region: pattern(/^[a-z]{2}-[a-z]+(-\d)?$/, 'region：填地域，例如 ap-shanghai'),
    appid: pattern(/^wx[0-9a-f]{16}$/, 'appid：填小程序的 AppID，wx 开头共 18 位'),
    domain: pattern(
      /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'domain：填备过案的域名，不带 https://，例如 fayuan.example.gov.cn',
    ),
    /** The certificate of the domain in Tencent's certificate service; bound by hand where absent. */
    certificate: v.optional(pattern(/^[A-Za-z0-9]{4,32}$/, 'certificate：填腾讯云证书的编号')),
    /** host:port of a clamd that looks at uploads. */
    clamd: v.optional(pattern(/^[\w.-]+:\d{2,5}$/, 'clamd：写成 主机:端口')),
    /** The version of the speech plug-in, where the account has added it. */
    speech: v.optional(pattern(/^\d+\.\d+\.\d+$/, 'speech：照“插件管理”里的版本填，例如 0.3.6')),
    /** Where the files lay before a restore into this environment, as the restore printed it. */
    filesMoved: v.optional(
      pattern(/^cloud:\/\/[^ /]+\/ cloud:\/\/[^ /]+\/$/, 'filesMoved：照 npm run restore 打印的填'),
    ),
  },
  (issue) => `不认识这一项：${issue.received}`,
);

export type ReleaseSettings = v.InferOutput<typeof schema>;

/** Where the settings of that name stand. */
export const settingsFile = (name: string, folder = 'deploy'): string => join(folder, `${name}.json`);

function jsonIn(file: string): unknown {
  try {
    return readJson(file);
  } catch {
    return undefined;
  }
}

/** Checked settings, or a sentence for everything that is wrong in them. */
export function readSettings(
  name: string,
  folder?: string,
): { readonly settings: ReleaseSettings } | { readonly faults: readonly string[] } {
  const file = settingsFile(name, folder);
  if (!/^[\w-]+$/.test(name)) return { faults: [`--env 只写名字，字母、数字、- 和 _，现在是“${name}”。`] };
  if (!existsSync(file)) {
    return { faults: [`没有 ${file}。请照 deploy/example.json 抄一份，填上自己的环境。`] };
  }
  const content = jsonIn(file);
  if (content === undefined) return { faults: [`${file} 不是有效的 JSON：请核对引号、逗号和括号。`] };
  const read = v.safeParse(schema, content);
  if (read.success) return { settings: read.output };

  const faults = read.issues.map(({ path, message, received }) => {
    const name = String(path?.[0]?.key);

    return `${file}：${received === 'undefined' ? `还缺 ${name}` : message}`;
  });

  return { faults };
}
