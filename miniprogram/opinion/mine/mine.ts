import { contestComplaint, myComplaints, myVisits, supplyComplaint } from '../../lib/domain';
import type { OwnComplaint, OwnVisit } from '../../lib/domain';
import { goBack, open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { momentWords } from '../../lib/words';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;
type Shown = OwnComplaint & { readonly title: string };

const shown = (one: OwnComplaint): Shown => ({ ...one, title: `投诉${one.about}，${momentWords(one.at)}` });

const nothingTyped: Readonly<Record<string, string>> = {};

screen({
  data: {
    complaints: [] as readonly Shown[],
    visits: [] as readonly OwnVisit[],
    contesting: '',
    problem: '',
    told: '',
  },
  typed: nothingTyped,

  async onShow(): Promise<void> {
    const answer = await ask(myComplaints, {});
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    this.setData({ complaints: answer.data.complaints.map(shown), problem: '' });
    const asked = await ask(myVisits, {});
    if (asked.ok) this.setData({ visits: asked.data.visits });
  },

  sayHow(event: Tap) {
    open(pages.howItWent, { id: event.currentTarget.dataset.id });
  },

  write() {
    open(pages.newOpinion);
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    this.typed = { ...this.typed, [event.currentTarget.dataset.id]: event.detail.value };
  },

  disagree(event: Tap) {
    this.setData({ contesting: event.currentTarget.dataset.id });
  },

  async contest(event: Tap): Promise<void> {
    await this.send(event, contestComplaint, '交上去了，换一个人再看一遍。');
  },

  async supply(event: Tap): Promise<void> {
    await this.send(event, supplyComplaint, '补上了，中心会接着办。');
  },

  async send(
    event: Tap,
    action: typeof contestComplaint | typeof supplyComplaint,
    told: string,
  ): Promise<void> {
    const { id } = event.currentTarget.dataset;
    const answer = await ask(action, { id, text: (this.typed[id] ?? '').trim() });
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    const complaints = this.data.complaints.map((one) => (one.id === id ? shown(answer.data) : one));
    this.setData({ complaints, contesting: '', problem: '', told });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
