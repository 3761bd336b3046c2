import type { ChoiceView } from '../../lib/choice-view';
import { withdraw } from '../../lib/domain';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';

const reasons = ['事情已经解决了', '自己请了律师', '填错了，想重新申请', '不想说'] as const;

const choicesWith = (chosen: string): readonly ChoiceView[] =>
  reasons.map((label) => ({ value: label, label, hint: '', legal: '', chosen: label === chosen }));

screen({
  data: { choices: choicesWith(''), reason: '', problem: '', busy: false, id: '' },
  caseId: '',

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'id');
    this.setData({ id: this.caseId });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const reason = event.detail.value;
    this.setData({ reason, choices: choicesWith(reason), problem: '' });
  },

  async confirm() {
    if (!this.data.reason) {
      this.setData({ problem: '请先点一个原因，“不想说”也可以。' });

      return;
    }
    this.setData({ busy: true });
    const answer = await ask(withdraw, { caseId: this.caseId, reason: this.data.reason });
    this.setData({ busy: false });
    if (answer.ok) goBack();
    else this.setData({ problem: answer.error.message });
  },

  back() {
    goBack();
  },
});
