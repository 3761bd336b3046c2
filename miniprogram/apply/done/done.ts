import { allowMessages } from '../../lib/domain';
import type { SubmitAnswer } from '../../lib/domain';
import { knownHome } from '../../lib/home-memory';
import { goHome, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { rememberQuiet } from '../../lib/quiet';
import { screen } from '../../lib/screen';
import { askForMessages } from '../../lib/subscribe';
import { howWeReach } from './how-we-reach';

screen({
  data: {
    receiptNo: '',
    green: false,
    hear: '',
    told: '',
    mayWrite: false,
    reaching: howWeReach({}),
    quiet: false,
    copied: false,
    id: '',
  },
  caseId: '',

  onLoad() {
    const submitted = wx.getStorageSync<SubmitAnswer | ''>('submitted');
    if (!submitted) return goHome();
    this.caseId = submitted.caseId;
    const reaching = howWeReach(submitted);
    if (submitted.quiet) rememberQuiet(true);
    this.setData({
      id: submitted.caseId,
      receiptNo: submitted.receiptNo,
      green: submitted.greenChannel,
      hear: submitted.hearBySentence,
      reaching,
      quiet: submitted.quiet,
      mayWrite: reaching.byMessage && Object.keys(knownHome()?.templates ?? {}).length > 0,
    });
  },

  copy() {
    wx.setClipboardData({ data: this.data.receiptNo, success: () => this.setData({ copied: true }) });
  },

  async subscribe() {
    const granted = await askForMessages(Object.values(knownHome()?.templates ?? {}));
    if (granted.length === 0) {
      this.setData({ told: this.data.reaching.refused });

      return;
    }
    const answer = await ask(allowMessages, { caseId: this.caseId, templates: granted });
    this.setData({ told: answer.ok ? '好的，有结果就发消息给您。' : answer.error.message });
  },

  openCase() {
    replace(pages.caseOf, { id: this.caseId });
  },
  openHome() {
    goHome();
  },
});
