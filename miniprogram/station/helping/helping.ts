import { beginApplication } from '../../lib/draft/begin';
import { bindStation, myStation } from '../../lib/domain';
import type { Answer, HelpedCase, StationWork } from '../../lib/domain';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { rememberStation } from '../../lib/station';
import { momentWords } from '../../lib/words';

interface HelpedView {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly when: string;
  readonly waits: boolean;
  readonly wrong: string;
}

function viewOf({ caseId, receiptNo, stateLabel, submittedAt, confirmed, wrong }: HelpedCase): HelpedView {
  return {
    id: caseId,
    number: receiptNo,
    state: stateLabel,
    when: momentWords(submittedAt),
    waits: !confirmed,
    wrong: wrong ?? '',
  };
}

screen({
  data: {
    worker: null as StationWork['worker'],
    cases: [] as readonly HelpedView[],
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    code: '',
    wrong: '',
    loading: true,
    busy: false,
  },

  async onShow() {
    this.take(await ask(myStation, {}));
    this.setData({ loading: false });
  },

  take(answer: Answer<StationWork>): void {
    if (!answer.ok) return this.say(answer.error.message);
    rememberStation(answer.data);
    const { worker, cases } = answer.data;
    this.setData({ worker, cases: cases.map(viewOf), errors: [], wrong: '' });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ code: event.detail.value });
  },

  async bindPhone(): Promise<void> {
    const code = this.data.code.replace(/[\s-]/g, '');
    if (!/^\d{8}$/.test(code)) return this.say('登记号是8位数字，请再看一遍。');
    this.setData({ busy: true });
    this.take(await ask(bindStation, { code }));
    this.setData({ busy: false });
  },

  say(message: string): void {
    this.setData({ errors: [{ id: 'code', message }], wrong: this.data.worker ? '' : message });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  note() {
    open(pages.spot);
  },
  apply() {
    void beginApplication({ for_whom: 'station' });
  },
  askPerson(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    open(pages.stationCode, { case: event.currentTarget.dataset.id });
  },
  back() {
    goBack();
  },
});
