import { allowMessages } from '../../lib/domain';
import { knownHome } from '../../lib/draft/home-memory';
import { goHome, open, pages, replace } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { rememberQuiet } from '../../lib/draft/quiet';
import type { MissingPaper } from '../../lib/still-missing';
import { screen } from '../../lib/look/screen';
import { askForMessages } from '../../lib/subscribe';
import { onUploads, underWay, uploadsOf } from '../../lib/uploads/uploads';
import { howWeReach } from './how-we-reach';
import { received } from './received';
import type { Submitted } from './received';

screen({
  data: {
    receiptNo: '',
    received: received({}, 0),
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
  stopListening: (): unknown => undefined,

  onLoad() {
    const submitted = wx.getStorageSync<Submitted | ''>('submitted');
    if (!submitted) return goHome();
    this.caseId = submitted.caseId;
    const reaching = howWeReach(submitted);
    if (submitted.quiet) rememberQuiet(true);
    this.count(submitted);
    this.stopListening = onUploads(() => this.count(submitted));
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

  onUnload() {
    this.stopListening();
  },

  count(submitted: Submitted) {
    const there = uploadsOf(this.caseId).filter(({ state }) => state !== 'refused');
    const missing = submitted.missing?.filter(({ code }) => !there.some(({ item }) => item === code));
    this.setData({ received: received({ ...submitted, missing }, underWay(this.caseId).length) });
  },

  supply(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, MissingPaper>) {
    const { code, title } = event.currentTarget.dataset;
    open(pages.evidenceItem, { case: this.caseId, item: code, title });
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
