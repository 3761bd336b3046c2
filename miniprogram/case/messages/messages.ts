import { myMessages } from '../../lib/domain';
import type { OwnMessage } from '../../lib/domain';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { isQuietHere } from '../../lib/draft/quiet';
import { screen } from '../../lib/look/screen';
import { markSeen } from '../../lib/seen-messages';
import { momentWords } from '../../lib/words';

interface MessageView {
  readonly id: string;
  readonly caseId: string;
  readonly sentence: string;
  readonly when: string;
}

function viewOf({ id, caseId, sentence, at }: OwnMessage): MessageView {
  return { id, caseId, sentence, when: momentWords(at) };
}

/** What the centre told the person, whatever WeChat delivered of it. */
screen({
  data: { messages: [] as readonly MessageView[], aloud: '', loading: true, problem: '', exit: false },

  async onShow(): Promise<void> {
    this.setData({ exit: isQuietHere() });
    const answer = await ask(myMessages, {});
    if (!answer.ok) {
      this.setData({ loading: false, problem: answer.error.message });

      return;
    }
    const messages = answer.data.messages.map(viewOf);
    markSeen(answer.data.messages);
    const aloud = messages.map(({ when, sentence }) => `${when}，${sentence}`).join('');
    this.setData({ messages, aloud, loading: false, problem: '' });
  },

  open(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { case: string }>) {
    open(pages.caseOf, { id: event.currentTarget.dataset.case });
  },
  back() {
    goBack();
  },
});
