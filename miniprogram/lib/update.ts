import { confirm } from './dialogs';

const question = {
  title: '有新版本',
  content: '重新打开一下就是新的，填好的都在手机里。',
  yes: '重新打开',
  no: '等一会儿',
} as const;

/**
 * Asks to begin again when WeChat has fetched a newer version: the old one would stay until WeChat is closed, and its
 * pages would meet functions they do not know.
 */
export function watchUpdate(): void {
  const updates = wx.getUpdateManager();
  updates.onUpdateReady(() => {
    void confirm(question).then((now) => {
      if (now) updates.applyUpdate();
    });
  });
}
