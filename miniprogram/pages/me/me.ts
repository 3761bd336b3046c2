import { confirm } from '../../lib/dialogs';
import { dataText } from '../../lib/data-text';
import { deleteDraft } from '../../lib/domain';
import { currentDraft, dropDraft } from '../../lib/draft/draft';
import { goHome, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { readOwnData } from '../../lib/read-own-data';
import { screen } from '../../lib/look/screen';
import { forgetUploads } from '../../lib/uploads/uploads';
import { forgetWritten } from '../../lib/draft/written';

screen({
  data: { hasDraft: false, told: '', mine: '', busy: false },

  onShow() {
    this.setData({ hasDraft: currentDraft() !== null });
  },

  /** Takes the form off this phone: it was not this person's, or is no longer wanted. */
  async dropDraft(): Promise<void> {
    const draft = currentDraft();
    if (!draft) return;
    const sure = await confirm({
      title: '删掉手机里填的？',
      content: '这部手机里填的和拍的都会删掉。',
      yes: '删掉',
      no: '不删',
    });
    if (!sure) return;
    const answer = draft.caseId ? await ask(deleteDraft, { caseId: draft.caseId }) : null;
    if (answer && !answer.ok && answer.error.code !== 'CaseNotFound') {
      return this.setData({ told: answer.error.message });
    }
    forgetUploads(draft.key);
    dropDraft();
    forgetWritten();
    this.setData({ hasDraft: false, told: '已经删掉了。' });
  },

  /** Everything the centre keeps about the person. */
  async showMine(): Promise<void> {
    this.setData({ busy: true });
    const answer = await readOwnData();
    this.setData({ busy: false });
    if (!answer.ok) return this.setData({ told: answer.error.message });
    this.setData({ mine: dataText(answer.data), told: '' });
  },

  copyMine() {
    wx.setClipboardData({
      data: this.data.mine,
      success: () => this.setData({ told: '已经复制，可以贴到聊天里。' }),
    });
  },

  openPrivacy() {
    wx.openPrivacyContract({ fail: () => this.setData({ told: '现在打不开，请打电话问中心。' }) });
  },

  openAway() {
    open(pages.away);
  },

  openStaffScan() {
    open(pages.staffScan);
  },

  openTies() {
    open(pages.ties);
  },

  openOpinions() {
    open(pages.opinions);
  },

  openWork() {
    open(pages.work);
  },

  openStation() {
    open(pages.station);
  },

  back() {
    goHome();
  },
});
