import { tell } from '../../lib/dialogs';
import { dayInWords, dayOf, myRecord, objectRecord } from '../../lib/domain';
import type { Answer, HandlerRecord } from '../../lib/domain';
import { newKey } from '../../lib/draft/draft';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';

const form = 'own-record';

screen({
  data: {
    title: '',
    parts: [] as HandlerRecord['parts'],
    objections: [] as readonly { readonly id: string; readonly said: string; readonly answer: string }[],
    before: '',
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    loading: true,
    busy: false,
  },
  key: '',
  text: '',

  async onLoad(): Promise<void> {
    this.key = newKey();
    this.text = written(form).text ?? '';
    this.setData({ before: this.text });
    this.take(await ask(myRecord, {}));
    this.setData({ loading: false });
  },

  take(answer: Answer<HandlerRecord>): void {
    if (!answer.ok) return this.say(answer.error.message);
    const { name, firm, parts, objections } = answer.data;
    this.setData({
      ...{ title: `${name}，${firm}`, parts, errors: [] },
      objections: objections.map(({ id, at, text, answer: said }) => ({
        ...{ id, said: `${dayInWords(dayOf(at))}您说：${text}` },
        answer: said === null ? '等主任或司法局答复。' : `答复：${said}`,
      })),
    });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.text = event.detail.value;
    keepWritten(form, { text: this.text });
  },

  async send(): Promise<void> {
    const text = this.text.trim();
    if (text.length < 5) return this.say('请写明哪里不对，至少5个字。');
    this.setData({ busy: true, errors: [] });
    const answer = await ask(objectRecord, { key: this.key, text });
    this.setData({ busy: false });
    this.take(answer);
    if (!answer.ok) return;
    dropWritten(form);
    [this.key, this.text] = [newKey(), ''];
    this.setData({ before: '' });
    await tell('主任或司法局答复以后，在这里看。', '异议收到了');
  },

  say(message: string): void {
    this.setData({ errors: [{ id: 'text', message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  back() {
    goBack();
  },
});
