import { tell } from '../../lib/dialogs';
import { mostSpotPhotos, noteOnTheSpot, spotForms } from '../../lib/domain';
import type { SpotForm } from '../../lib/domain';
import { newKey } from '../../lib/draft/draft';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { screen } from '../../lib/look/screen';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { choosePhotos } from '../../lib/uploads/choose-files';
import { sendSpotPhoto } from './send-spot-photo';
import type { SpotPhoto } from './send-spot-photo';
import { fieldViews, tickCards, typedAtFirst } from './spot-view';
import type { Typed } from './spot-view';

type Tap<Data extends object> = WechatMiniprogram.BaseEvent<object, Data>;
type Chosen = WechatMiniprogram.CustomEvent<{ value: string }, object, { key: string }>;

const nothingWrong: Readonly<Record<string, string>> = {};
const noForm = null as SpotForm | null;
const noPhotos: readonly SpotPhoto[] = [];
const nothingTyped: Typed = {};

screen({
  data: {
    forms: [] as readonly SpotForm[],
    who: '',
    form: noForm,
    fields: fieldViews({ fields: [] }, {}),
    ticks: tickCards({ fields: [] }, {}),
    photos: noPhotos,
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    problem: '',
    photoProblem: '',
    loading: true,
    sending: false,
    busy: false,
  },
  key: '',
  typed: nothingTyped,

  async onLoad(): Promise<void> {
    const answer = await ask(spotForms, {});
    if (!answer.ok) return this.setData({ loading: false, problem: answer.error.message });
    const { who, forms } = answer.data;
    this.setData({ loading: false, who: who ?? '', forms });
    const [only, second] = forms;
    if (only && !second) this.begin(only);
  },

  pick(event: Tap<{ register: string }>) {
    const form = this.data.forms.find(({ register }) => register === event.currentTarget.dataset.register);
    if (form) this.begin(form);
  },

  begin(form: SpotForm): void {
    this.key = newKey();
    this.typed = { ...typedAtFirst(form), ...written(`spot-${form.register}`) };
    this.setData({ form, photos: [], ...shownFaults([]) });
    this.show();
  },

  show(): void {
    const { form } = this.data;
    if (form) this.setData({ fields: fieldViews(form, this.typed), ticks: tickCards(form, this.typed) });
  },

  put(key: string, value: string): void {
    this.typed = { ...this.typed, [key]: value };
    keepWritten(`spot-${this.data.form?.register ?? ''}`, this.typed);
    this.setData(withoutFault(this.data.errors, key));
  },
  type(event: Chosen) {
    const { key } = event.currentTarget.dataset;
    this.put(key, event.detail.value);
    if (this.data.fields.some((one) => one.key === key && one.kind === 'date')) this.show();
  },
  choose(event: Chosen) {
    this.put(event.currentTarget.dataset.key, event.detail.value);
    this.show();
  },
  tick(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const key = event.detail.value;
    this.put(key, this.typed[key] === '是' ? '否' : '是');
    this.show();
  },

  async photograph(event: Tap<{ from: 'camera' | 'album' }>): Promise<void> {
    const room = mostSpotPhotos - this.data.photos.length;
    const { files, problem } = await choosePhotos(event.currentTarget.dataset.from, room);
    this.setData({ photoProblem: problem, sending: files.length > 0 });
    for (const { path } of files) this.setData({ photos: [...this.data.photos, await sendSpotPhoto(path)] });
    this.setData({ sending: false });
  },
  async again(event: Tap<{ path: string }>): Promise<void> {
    const { path } = event.currentTarget.dataset;
    const sent = await sendSpotPhoto(path);
    this.setData({ photos: this.data.photos.map((one) => (one.path === path ? sent : one)) });
  },
  takeAway(event: Tap<{ path: string }>) {
    const { path } = event.currentTarget.dataset;
    this.setData({ photos: this.data.photos.filter((one) => one.path !== path) });
  },

  async send(): Promise<void> {
    const { form, photos } = this.data;
    if (!form) return;
    if (photos.some(({ problem }) => problem !== ''))
      return this.say([{ id: 'photos', message: '有照片没传上去，请再传或去掉' }]);
    this.setData({ busy: true });
    const answer = await ask(noteOnTheSpot, {
      ...{ key: this.key, register: form.register, answers: this.typed },
      photos: photos.map(({ fileId }) => fileId),
    });
    this.setData({ busy: false });
    if (!answer.ok) {
      const [first] = answer.error.fields ?? [];
      const id = (first?.path ?? '').replace('answers.', '');

      return this.say([{ id, message: first?.message ?? answer.error.message }]);
    }
    dropWritten(`spot-${form.register}`);
    await tell(`记好了：${answer.data.said}。中心的台账里看得到。`);
    goBack();
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    if (this.data.form && this.data.forms.length > 1) return this.setData({ form: null });
    goBack();
  },
});
