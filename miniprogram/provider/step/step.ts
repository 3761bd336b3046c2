import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import { openWork } from '../../lib/domain';
import { fromQuery, goBack, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { choicesFor } from '../lib/choices';
import { workSteps } from './steps';
import type { WorkStep } from './steps';

screen({
  data: {
    title: '',
    hint: '',
    label: '',
    before: '',
    choices: [] as readonly ChoiceView[],
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    busy: false,
  },
  step: null as WorkStep | null,
  caseId: '',
  form: '',
  text: '',
  choice: '',

  onLoad(query: Record<string, string | undefined>) {
    const kind = fromQuery(query, 'kind');
    const step = workSteps[kind];
    if (!step) return goBack();
    this.step = step;
    this.caseId = fromQuery(query, 'id');
    this.form = `${kind}-${this.caseId}`;
    this.text = written(this.form).text ?? '';
    const { title, hint, label, choices } = step;
    this.setData({ title, hint, label, before: this.text, choices: choicesFor(choices, []) });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.choice = event.detail.value;
    this.setData({ choices: choicesFor(this.step?.choices ?? {}, [this.choice]), errors: [] });
  },
  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.text = event.detail.value;
    keepWritten(this.form, { text: this.text });
  },

  async send(): Promise<void> {
    const { step } = this;
    if (!step) return;
    const text = this.text.trim();
    if (this.data.choices.length > 0 && !this.choice) return this.say('请选是哪一类。');
    if (text.length < step.least) return this.say(`请写明${step.label}，至少${step.least}个字。`);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openWork, { caseId: this.caseId });
    const { caseId } = this;
    const answer = seen.ok
      ? await step.send({ caseId, version: seen.data.version }, text, this.choice)
      : seen;
    this.setData({ busy: false });
    if (!answer.ok) return this.say(answer.error.message);
    dropWritten(this.form);
    await tell(step.done, '好了');
    if (step.leaves) void wx.reLaunch({ url: pages.work });
    else goBack();
  },

  say(message: string): void {
    this.setData({ errors: [{ id: 'text', message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  back() {
    goBack();
  },
});
