import { tell } from '../../lib/dialogs';
import { correctAnswer, openCase, questionOf } from '../../lib/domain';
import type { Answers, Question } from '../../lib/domain';
import { echoOf } from '../../lib/draft/echo';
import { emptyQuestion, faultView, viewOf } from '../../lib/draft/question-view';
import { screen } from '../../lib/look/screen';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';

const bothSeen = '旧的、新的，中心都看得到。';
const noAnswers: Answers = {};
const nothingAsked = undefined as Question | undefined;

/** One answer put right after it was sent: the question as it was asked, with what stands there. */
screen({
  data: { question: emptyQuestion, before: '', bothSeen, problem: '', exit: false, busy: false },
  caseId: '',
  asked: nothingAsked,
  answers: noAnswers,
  label: '',
  value: '',

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    this.asked = questionOf(fromQuery(query, 'question'));
    const answer = await ask(openCase, { caseId: this.caseId });
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    const row = answer.data.filled?.find(({ question }) => question === this.asked?.id);
    if (!this.asked || !row || !answer.data.can.includes('correctAnswer'))
      return this.setData({ problem: '这一处现在改不了，请打电话告诉中心。' });
    this.answers = { matter: answer.data.matter };
    this.label = row.label;
    this.value = row.typed ?? '';
    this.setData({ before: row.value, exit: answer.data.quiet === true });
    this.show(this.asked);
  },

  show(question: Question, error = ''): void {
    const view = viewOf(question, this.answers, this.value, error);
    const title = `改一处：${this.label}`;
    const echo = error ? '' : echoOf(question.id, this.value, this.answers);
    this.setData({ question: { ...view, title, why: '', skip: '', echo, aloud: `${title}。${bothSeen}` } });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.value = event.detail.value;
    const { id, echo, error } = this.data.question;
    const now = echoOf(id, this.value, this.answers);
    if (now !== echo) this.setData({ 'question.echo': now });
    if (error !== '') this.setData({ 'question.error': '', 'question.errors': [] });
    if (this.data.question.kind === 'date') this.setData({ 'question.value': this.value });
  },

  async send(): Promise<void> {
    if (!this.asked) return;
    const fault = faultView(this.asked, this.answers, this.value);
    if (fault) return this.show(this.asked, fault.error);
    this.setData({ busy: true });
    const said = { question: this.asked.id, value: this.value };
    const answer = await ask(correctAnswer, { caseId: this.caseId, ...said });
    this.setData({ busy: false });
    if (!answer.ok) return this.show(this.asked, answer.error.message);
    await tell('改好了，中心看得到改了哪一处。', '收到了');
    goBack();
  },

  back() {
    goBack();
  },
});
