import { privacyItems } from './privacy-guide';
import type { ReleaseWorld } from './world';

/** The base library that the phone's newest interface needs (`wx.openPrivacyContract`). */
export const leastBaseLibrary = '2.32.3';

/** Headers that only the domain's settings can give: a page cannot say who may frame it. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** An item that is never asked for does not belong in the guide. */
const itemsAsked = ({ speech }: ReleaseWorld['settings']) =>
  privacyItems.filter(({ bySpeech }) => !bySpeech || speech !== undefined);

/** What only a person can do, in the order of the work, each with the very value to paste. */
export function byHand({ settings, account, secrets, functions }: ReleaseWorld): readonly string[] {
  const callers = functions.filter(({ openapi }) => openapi.length > 0);

  return [
    `小程序后台 → 开发管理 → 服务器域名 → downloadFile 合法域名，填：https://${account.cdn}`,
    `小程序后台 → 设置 → 基础库最低版本，填：${leastBaseLibrary}`,
    `云开发控制台 → HTTP 访问服务 → 路由，加一条：路径 /console，目标 静态托管，域名 ${settings.domain}`,
    ...(settings.certificate === undefined
      ? [`云开发控制台 → HTTP 访问服务 → 域名，绑定 ${settings.domain} 和它的证书`]
      : []),
    ...Object.entries(siteHeaders).map(
      ([name, value]) => `同一处 → ${settings.domain} → 响应头，加：${name}: ${value}`,
    ),
    ...(secrets.appSecret === undefined
      ? [
          `没有给 WX_APP_SECRET：请在微信开发者工具里各上传一次云函数 ${callers.map(({ name }) => name).join('、')}，它们才能用微信接口`,
        ]
      : []),
    ...(settings.speech === undefined
      ? []
      : ['小程序后台 → 设置 → 第三方设置 → 插件管理，添加：微信同声传译 wx069ba97219f66d99']),
    ...itemsAsked(settings).map(({ item, use }) => `小程序后台 → 用户隐私保护指引 → ${item}，填：${use}`),
    '订阅消息、类目、备案、审核说明：照 docs/deploy.md 的清单做，要填的字都在那里',
  ];
}
