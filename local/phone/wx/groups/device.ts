import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import { askModal } from './dialogs';
import { element } from '../../dom/element';

/** What a phone can do besides showing pages. */
export function device(): ApiGroup {
  return {
    asynchronous: {
      makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => {
        const content = `网页不能拨号。请用电话拨打：\n${phoneNumber}`;
        const { confirm } = await askModal({ title: '［模拟］拨打电话', content, confirmText: '知道了' });
        if (!confirm) throw new ApiFailure('cancel');
      },
      setClipboardData: ({ data }: { data: string }) => copy(data),
      scanCode: async () => {
        const content = '网页预览没有摄像头，扫不了。请输入电脑上的8位码。';
        await askModal({ title: '［模拟］扫一扫', content, showCancel: false, confirmText: '知道了' });
        throw new ApiFailure('no camera in a preview');
      },
      addPhoneCalendar: async ({ title }: { title: string }) => {
        const content = `真的手机会把“${title}”记进日历。`;
        await askModal({ title: '［模拟］手机日历', content, showCancel: false, confirmText: '知道了' });
      },
      vibrateShort: () => undefined,
    },
  };
}

/** Browsers without a clipboard, or pages over plain HTTP, copy from a selected field. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);

  const field = element('textarea', { class: 'file-chooser' });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new ApiFailure('the browser did not copy');
}
