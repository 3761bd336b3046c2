import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import { answerVisit } from '../../lib/domain';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { visitInput, visitQuestions } from './questions';

const nothingGiven: Readonly<Record<string, string>> = {};

screen({
  data: {
    at: 0,
    step: '',
    title: '',
    hint: '',
    choices: [] as readonly ChoiceView[],
    isLast: false,
    before: '',
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    busy: false,
  },
  id: '',
  given: nothingGiven,
  text: '',

  onLoad(query: Record<string, string | undefined>) {
    this.id = fromQuery(query, 'id');
    this.show(0);
  },

  /** One question a screen; behind the last the own words. */
  show(at: number): void {
    const question = visitQuestions[at];
    const step = `第${at + 1}个，共${visitQuestions.length + 1}个`;
    void wx.pageScrollTo({ scrollTop: 0 });
    if (!question)
      return this.setData({
        at,
        step,
        title: '还有什么想说的？',
        hint: '不写也行。',
        choices: [],
        isLast: true,
        before: this.text,
      });
    const { key, title, hint, choices } = question;
    this.setData({
      ...{ at, step, title, hint, isLast: false, errors: [] },
      choices: Object.entries(choices).map(([value, label]) => ({
        ...{ value, label, hint: '', legal: '', chosen: this.given[key] === value },
      })),
    });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const { at } = this.data;
    const key = visitQuestions[at]?.key;
    if (!key) return;
    this.given = { ...this.given, [key]: event.detail.value };
    this.show(at + 1);
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.text = event.detail.value;
  },

  async send(): Promise<void> {
    this.setData({ busy: true, errors: [] });
    const answer = await ask(answerVisit, visitInput(this.id, this.given, this.text.trim()));
    this.setData({ busy: false });
    if (!answer.ok) {
      this.setData({ errors: [{ id: 'text', message: answer.error.message }] });

      return;
    }
    await tell(answer.data.complaint ? '收钱的事，中心一个工作日内打电话给您。' : '谢谢您说的。', '收到了');
    goBack();
  },

  back() {
    if (this.data.at === 0) goBack();
    else this.show(this.data.at - 1);
  },
});
