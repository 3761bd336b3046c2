import { timeOf } from '../../lib/domain';
import type { ScanView } from '../../lib/domain';

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Where the computer is, as far as anybody knows. */
function placeOf({ address, sameNetwork }: ScanView): string {
  if (sameNetwork) return '和这部手机用同一个网络';

  return address ? `网络地址 ${address}，和这部手机不是同一个网络` : '不知道，请看清楚';
}

/** What to look at before saying yes. */
export function linesOf(view: ScanView): readonly Line[] {
  const who = { label: '谁', text: `${view.name}（${view.userName}），${view.centreName}` };
  if (view.use === 'bind') return [who];

  return [
    who,
    { label: '哪台电脑', text: view.browser || '电脑没有说' },
    { label: '在哪里', text: placeOf(view) },
    { label: '什么时候', text: timeOf(view.startedAt) },
  ];
}

/** The words of the page by what the code is for. */
export const wordsOf = {
  sign_in: {
    title: '在电脑上登录援手工作台？',
    warning: '码是别人发来的，就点“不是我”。',
    yes: '',
    no: '不是我，拒绝',
    agreed: '好了，电脑上已经登录。',
    refused: '已经拒绝，电脑上进不去。',
  },
  bind: {
    title: '把这部手机绑到这个账号？',
    warning: '绑好以后，这部手机能扫码登录。只绑自己的手机。',
    yes: '绑定',
    no: '不是我，不绑',
    agreed: '绑好了，下次登录扫一下就行。',
    refused: '没有绑，什么都没变。',
  },
} as const;
