import { putAway } from '../../lib/domain';
import { currentDraft } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { shownFaults } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { leaveNoTrace } from './leave-no-trace';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';

/** What happens, as one tells it: nothing is promised that does not. */
const lines: readonly string[] = [
  '申请、问题、照片，这部手机上都看不到了。',
  '中心照样办，按您说的办法找您。',
  '要再看：首页点“工友给的号码”，填您记的6位数。',
  '忘了数，也照样办，只是手机上看不了。',
  '微信里的消息和小程序记录，要您自己删。',
];

const onlyHere = '您还没点“同意”，填的只在手机里，收起就没有了。';

const nothingWrong: Readonly<Record<string, string>> = {};

/** Takes everything off this phone for whoever fears that others look at it, until the own six digits bring it back. */
screen({
  data: {
    lines,
    aloud: lines.join(''),
    lost: '',
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    busy: false,
  },
  code: '',

  onShow(): void {
    const draft = currentDraft();
    this.setData({ lost: draft && !draft.consent ? onlyHere : '' });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.code = event.detail.value;
    this.setData({ errors: [], wrong: {} });
  },

  /** What is on the phone alone goes to the office first; without a network nothing is taken away. */
  async put(): Promise<void> {
    const code = this.code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(code)) return this.say('请记一个6位的数字');
    if (/^(\d)\1{5}$|^(19|20)\d{4}$|123456|654321/.test(code)) return this.say('这个数太好猜，请换一个');
    this.setData({ busy: true });
    const brought = currentDraft() ? await bringToOffice() : null;
    const answer = brought?.kind === 'unreached' ? null : await ask(putAway, { code });
    this.setData({ busy: false });
    if (!answer) return this.say('现在连不上网，收不了。先点“马上离开”。');
    if (!answer.ok) return this.say(answer.error.message);
    leaveNoTrace();
    void wx.reLaunch({ url: '/pages/calendar/calendar' });
  },

  say(message: string): void {
    this.setData(shownFaults([{ id: 'code', message }]));
  },

  back() {
    goBack();
  },
});
