import { call } from '../../lib/call';
import { lookUp, numberOnReceipt } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dayWords } from '../../lib/words';

const nothingWrong: Readonly<Record<string, string>> = {};
const nothingFound = { number: '', state: '', turn: '', due: '', centre: '', phone: '' };

/** For a second phone, or a relative without this WeChat: how far a case is, and nothing else of it. */
screen({
  data: {
    receiptNo: '',
    lastFour: '',
    found: nothingFound,
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    busy: false,
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: 'receiptNo' | 'lastFour' }>) {
    const { id } = event.currentTarget.dataset;
    this.setData({ [id]: event.detail.value, ...withoutFault(this.data.errors, id) });
  },

  /** Scans the paper receipt with the camera; closing it again is no error, and the number can always be typed. */
  scan(): void {
    wx.scanCode({
      scanType: ['qrCode'],
      success: ({ result }) => {
        const receiptNo = numberOnReceipt(result);
        if (receiptNo) this.setData({ receiptNo, ...withoutFault(this.data.errors, 'receiptNo') });
        else this.say([{ id: 'receiptNo', message: '这不是回执上的码，请扫收件回执' }]);
      },
      fail: () => undefined,
    });
  },

  async look(): Promise<void> {
    const { receiptNo, lastFour } = this.data;
    const faults = [
      ...(/^\d{15}$/.test(receiptNo.replace(/[\s-]/g, ''))
        ? []
        : [{ id: 'receiptNo', message: '编号是15位数字，请再看一遍' }]),
      ...(/^\d{4}$/.test(lastFour.trim()) ? [] : [{ id: 'lastFour', message: '请填电话的后四位数字' }]),
    ];
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [], wrong: {}, found: nothingFound });
    const answer = await ask(lookUp, { receiptNo, lastFour });
    this.setData({ busy: false });
    if (!answer.ok) return this.say([{ id: 'receiptNo', message: answer.error.message }]);
    const { stateLabel, whoseTurn, dueOn, centre } = answer.data;
    this.setData({
      found: {
        number: answer.data.receiptNo,
        state: stateLabel,
        turn: whoseTurn ?? '',
        due: dueOn ? dayWords(dueOn) : '',
        centre: centre.name,
        phone: centre.phone,
      },
    });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  callCentre() {
    call(this.data.found.phone);
  },
  back() {
    goBack();
  },
});
