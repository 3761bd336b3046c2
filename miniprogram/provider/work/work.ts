import {
  allowWorkMessages,
  bindHandler,
  giveColleagueCode,
  myPractice,
  myWork,
  pledgeConduct,
} from '../../lib/domain';
import type { Answer, Practice } from '../../lib/domain';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { askForMessages } from '../../lib/subscribe';
import { screen } from '../../lib/look/screen';
import { momentWords } from '../../lib/words';
import { listOf } from './lines';
import type { DoneView, LineView } from './lines';
import { pledge } from './pledge';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string; left?: boolean }>;

screen({
  data: {
    handler: null as Practice['handler'],
    colleagues: [] as Practice['colleagues'],
    pledge,
    open: [] as readonly LineView[],
    done: [] as readonly DoneView[],
    /** Templates of the centre's reminders, and what came of asking for them. */
    templates: [] as readonly string[],
    allowed: '',
    /** A number for a colleague, shown once. */
    given: null as { readonly name: string; readonly code: string; readonly until: string } | null,
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    code: '',
    wrong: '',
    loading: true,
    busy: false,
  },

  async onShow() {
    await this.take(await ask(myPractice, {}));
    this.setData({ loading: false });
  },

  /** Who this phone belongs to; with the pledge given, their cases. */
  async take(answer: Answer<Practice>): Promise<void> {
    if (!answer.ok) return this.say(answer.error.message);
    this.setData({ ...answer.data, errors: [], wrong: '' });
    if (!answer.data.handler?.pledgedAt) return;
    const work = await ask(myWork, {});
    if (work.ok) this.setData({ ...listOf(work.data), templates: work.data.templates });
    else this.say(work.error.message);
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ code: event.detail.value });
  },

  async bindPhone(): Promise<void> {
    const code = this.data.code.replace(/[\s-]/g, '');
    if (!/^\d{8}$/.test(code)) return this.say('登记码是8位数字，请再看一遍。');
    this.setData({ busy: true });
    await this.take(await ask(bindHandler, { code }));
    this.setData({ busy: false });
  },

  async agree(): Promise<void> {
    this.setData({ busy: true });
    await this.take(await ask(pledgeConduct, { agreed: true }));
    this.setData({ busy: false });
  },

  async giveCode(event: Tap): Promise<void> {
    const { id } = event.currentTarget.dataset;
    const answer = await ask(giveColleagueCode, { lawyerId: id });
    if (!answer.ok) return this.say(answer.error.message);
    const { code, until } = answer.data;
    const name = this.data.colleagues.find((one) => one.id === id)?.name ?? '';
    this.setData({
      given: { name, code: `${code.slice(0, 4)} ${code.slice(4)}`, until: momentWords(until) },
    });
  },

  /** One message a time, as WeChat has it: asked again after each. */
  async allowMessages(): Promise<void> {
    const templates = await askForMessages(this.data.templates);
    if (templates.length === 0)
      return this.setData({ allowed: '没有开。中心提醒时会打电话，这里也看得到。' });
    const answer = await ask(allowWorkMessages, { templates });
    if (!answer.ok) return this.say(answer.error.message);
    this.setData({ allowed: '✓ 开好了，下一次提醒发到微信。' });
  },

  say(message: string): void {
    this.setData({ errors: [{ id: 'code', message }], wrong: this.data.handler ? '' : message });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  openCase(event: Tap) {
    const { id, left } = event.currentTarget.dataset;
    open(left ? pages.workHandOver : pages.workCase, { id });
  },
  openRecord() {
    open(pages.workRecord);
  },
  back() {
    goBack();
  },
});
