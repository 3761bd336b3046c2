import { askConfirmation } from '../../lib/domain';
import { fromQuery, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dayWords } from '../../lib/words';

screen({
  data: {
    /** `123 456`, as it is read out. */
    code: '',
    receiptNo: '',
    until: '',
    told: '',
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    busy: false,
  },
  caseId: '',
  link: '',

  onLoad(query: Record<string, string | undefined>) {
    this.caseId = fromQuery(query, 'case');
    void this.another();
  },

  /** A fresh number; the one before is void. */
  async another(): Promise<void> {
    this.setData({ busy: true, told: '' });
    const answer = await ask(askConfirmation, { caseId: this.caseId });
    this.setData({ busy: false });
    if (!answer.ok) return this.setData({ errors: [{ id: 'code', message: answer.error.message }] });
    const { code, receiptNo, until } = answer.data;
    this.link = `${pages.confirm}?code=${code}`;
    this.setData({
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      receiptNo,
      until: dayWords(until),
      errors: [],
    });
  },

  copy() {
    wx.setClipboardData({
      data: this.link,
      success: () => this.setData({ told: '复制好了，发给他本人吧。' }),
    });
  },

  onShareAppMessage(): { title: string; path: string } {
    return { title: '有人帮您填好了申请，请您看一遍', path: this.link };
  },

  back() {
    replace(pages.station);
  },
});
