import { confirm } from '../../lib/dialogs';
import { currentDraft, dropDraft } from '../../lib/draft';
import { goHome } from '../../lib/navigate';
import { screen } from '../../lib/screen';
import { forgetUploads } from '../../lib/uploads';

screen({
  data: { hasDraft: false, told: '' },

  onShow() {
    this.setData({ hasDraft: currentDraft() !== null });
  },

  /** Takes the form off this phone: it was not this person's, or is no longer wanted. */
  async dropDraft() {
    const draft = currentDraft();
    if (!draft) return;
    const sure = await confirm({
      title: '删掉手机里填的？',
      content: '这部手机里填的和拍的都会删掉。',
      yes: '删掉',
      no: '不删',
    });
    if (!sure) return;
    forgetUploads(draft.key);
    dropDraft();
    this.setData({ hasDraft: false, told: '已经删掉了。' });
  },

  openPrivacy() {
    wx.openPrivacyContract({ fail: () => this.setData({ told: '现在打不开，请打电话问中心。' }) });
  },

  back() {
    goHome();
  },
});
