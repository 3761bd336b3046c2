import { answerScan, codeInPicture, openScan } from '../../lib/domain';
import type { Refusal, ScanView } from '../../lib/domain';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { linesOf, wordsOf } from './view';
import type { Line } from './view';

const noWords = { title: '', warning: '', yes: '', no: '', agreed: '', refused: '' };

screen({
  data: {
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    lines: [] as readonly Line[],
    words: noWords,
    numbers: [] as readonly string[],
    typed: '',
    told: '',
    looking: false,
    busy: false,
  },
  code: '',

  /** Scans with the camera; closing it again is no error, and the code can always be typed. */
  scan(): void {
    wx.scanCode({
      scanType: ['qrCode'],
      success: ({ result }) => {
        const code = codeInPicture(result);
        if (code) void this.open(code);
        else this.say({ code: 'picture', message: '这不是工作台的码，请扫电脑上的那一个。' });
      },
      fail: () => undefined,
    });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ typed: event.detail.value });
  },

  look() {
    void this.open(this.data.typed);
  },

  async open(code: string) {
    this.setData({ busy: true, told: '' });
    const answer = await ask(openScan, { scanCode: code });
    this.setData({ busy: false });
    if (!answer.ok) return this.say(answer.error);
    this.code = code;
    this.show(answer.data);
  },

  show(view: ScanView) {
    const { numbers } = view;
    this.setData({ lines: linesOf(view), words: wordsOf[view.use], numbers, looking: true, errors: [] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  agree() {
    void this.answer(true, null);
  },

  pick(event: WechatMiniprogram.CustomEvent<object, object, { number: string }>) {
    void this.answer(true, event.currentTarget.dataset.number);
  },

  refuse() {
    void this.answer(false, null);
  },

  async answer(agree: boolean, number: string | null) {
    this.setData({ busy: true });
    const answer = await ask(answerScan, { scanCode: this.code, agree, number });
    this.setData({ busy: false, looking: false });
    if (!answer.ok) return this.say(answer.error);
    const { agreed, refused } = this.data.words;
    this.setData({ told: agree ? agreed : refused, typed: '', errors: [] });
  },

  say({ code, message }: Pick<Refusal, 'code' | 'message'>) {
    this.setData({ errors: [{ id: code, message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  note() {
    open(pages.spot);
  },
  back() {
    goBack();
  },
});
