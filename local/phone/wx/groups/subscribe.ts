import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import { askModal } from './dialogs';

/** WeChat takes so many kinds of message in one question. */
const most = 5;

/** Asking whether messages may be sent: a simulated dialog that says so. */
export function subscribe(): ApiGroup {
  return {
    asynchronous: {
      requestSubscribeMessage: async ({ tmplIds }: { tmplIds: readonly string[] }) => {
        if (tmplIds.length === 0 || tmplIds.length > most) throw new ApiFailure('invalid tmplIds', 20003);

        const { confirm } = await askModal({
          title: '［模拟］微信订阅消息',
          content: `「援手」想在案件有进展时给您发 ${tmplIds.length} 种消息。\n${tmplIds.join('\n')}`,
          confirmText: '允许',
          cancelText: '不允许',
        });

        return Object.fromEntries(tmplIds.map((id) => [id, confirm ? 'accept' : 'reject']));
      },
    },
  };
}
