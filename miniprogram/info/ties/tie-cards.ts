import type { Tie, Ties } from '../../lib/domain';

/** One thing that a WeChat is tied to, as the screen shows it, with what follows from untying it. */
export interface TieCard {
  readonly tie: Tie;
  readonly title: string;
  readonly lines: readonly string[];
  readonly button: string;
  /** Asked before it is done. */
  readonly sure: string;
  /** Said once it is done. */
  readonly done: string;
}

function ownCard({ forms, numbers, said, messages }: Ties['own']): readonly TieCard[] {
  if (forms + numbers.length + said === 0 && !messages) return [];
  const lines = [
    ...(forms > 0 ? [`没交的申请${forms}份：解绑时删掉，找不回来。`] : []),
    ...(numbers.length > 0
      ? ['交了的申请：中心照样办，打电话联系您。', '先抄下编号，以后凭编号查进度：']
      : []),
    ...numbers.map((number) => `编号 ${number}`),
    ...(said > 0 ? [`问过、说过的事${said}件：中心照样答复，这里看不到了。`] : []),
    ...(messages ? ['微信消息：以后不再发。'] : []),
  ];

  return [
    {
      ...{ tie: 'own', title: '我的申请和问题', lines, button: '我的申请和微信解绑' },
      sure: '解绑以后，这个微信再也看不到您的申请，也接不回来。',
      done: '解绑好了。中心不再知道这个微信是谁的。',
    },
  ];
}

/** What this WeChat is tied to; empty where there is nothing. */
export function tieCards({ own, station, handler, staff }: Ties): readonly TieCard[] {
  return [
    ...ownCard(own),
    ...(station === null
      ? []
      : [
          {
            ...{ tie: 'station' as const, title: '帮人填申请', button: '不再用这个微信帮人填' },
            lines: [`登记的是${station}。`, '还没请本人确认的，请先告诉中心。'],
            sure: '解绑以后要再帮人填，得向中心要新的登记号。',
            done: '解绑好了，这个微信不再帮人填申请。',
          },
        ]),
    ...(handler === null
      ? []
      : [
          {
            ...{ tie: 'handler' as const, title: '承办案件', button: '不再用这个微信办案' },
            lines: [`登记的是${handler}。`, '案件还在您名下，要换人请先跟中心说。'],
            sure: '解绑以后看不到案件。要再用，得向中心要新的登记码。',
            done: '解绑好了，这个微信看不到案件了。',
          },
        ]),
    ...(staff === null
      ? []
      : [
          {
            ...{ tie: 'staff' as const, title: '扫码登录控制台', button: '不再用这个微信扫码' },
            lines: [`绑定的是${staff}的账号。`],
            sure: '解绑以后，用密码登录，可以再绑别的手机。',
            done: '解绑好了，这个微信不能扫码登录了。',
          },
        ]),
  ];
}
