import type { ChoiceView } from '../../lib/choice-view';
import { todayInChina } from '../../lib/draft/check-rules';
import { tell } from '../../lib/dialogs';
import { openWork, signAgreement } from '../../lib/domain';
import type { HandledCase, SpecialPower } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { choicesFor, toggled } from '../lib/choices';
import { signingFaults, signingInput } from './sign-input';
import type { SigningWay } from './sign-input';

const ways = { finger: '在手机上签', paper: '签了纸，拍下来' };
const noNames = { recipient: '', handler: '' };
const asWay = (way: SigningWay): SigningWay => way;
const nothing: Readonly<Record<string, string>> = {};

/** The handler has the agreement signed: both with the finger, or on paper with a photo of it. */
screen({
  data: {
    id: '',
    agreement: null as HandledCase['signing'],
    given: '',
    way: asWay('finger'),
    ways: choicesFor(ways, ['finger']),
    powers: [] as readonly ChoiceView[],
    on: todayInChina(),
    today: todayInChina(),
    late: false,
    excuse: '',
    errors: [] as readonly Fault[],
    wrong: nothing,
    ready: false,
    busy: false,
  },
  caseId: '',
  names: noNames,
  excuse: '',
  chosen: [] as readonly string[],
  photos: { files: [] as readonly string[], lost: false },

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    this.excuse = written(`sign-${this.caseId}`).excuse ?? '';
    this.setData({ id: this.caseId, excuse: this.excuse });
    const answer = await ask(openWork, { caseId: this.caseId });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    const { signing, mine, late } = answer.data;
    this.setData({ agreement: signing, late, ready: true, way: mine && signing ? 'finger' : 'word' });
    this.chosen = signing?.given ?? [];
    this.show();
  },

  show(): void {
    const powers = this.data.agreement?.powers ?? [];
    const labels = Object.fromEntries(powers.map(({ code, label }) => [code, label]));
    const given = this.chosen.map((code) => labels[code]).filter(Boolean);
    this.setData({
      powers: choicesFor(labels, this.chosen),
      given: given.length > 0 ? given.join('；') : '只有一般授权',
      ways: choicesFor(ways, [this.data.way]),
    });
  },

  chooseWay(event: WechatMiniprogram.CustomEvent<{ value: SigningWay }>) {
    this.names = noNames;
    this.setData({ way: event.detail.value, errors: [], wrong: {} });
    this.show();
  },
  choosePower(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.chosen = toggled(this.chosen, event.detail.value);
    this.show();
  },
  write(event: WechatMiniprogram.CustomEvent<{ strokes: string }, object, { id: 'recipient' | 'handler' }>) {
    const { id } = event.currentTarget.dataset;
    this.names = { ...this.names, [id]: event.detail.strokes };
    this.setData(withoutFault(this.data.errors, id));
  },
  takePhotos(event: WechatMiniprogram.CustomEvent<{ files: readonly string[]; lost: boolean }>) {
    this.photos = event.detail;
    this.setData(withoutFault(this.data.errors, 'photos'));
  },
  typeDay(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ on: event.detail.value });
  },
  typeExcuse(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.excuse = event.detail.value;
    keepWritten(`sign-${this.caseId}`, { excuse: this.excuse });
  },

  async send(): Promise<void> {
    const { way, on, agreement } = this.data;
    const given = {
      ...{ way, on, ...this.names, excuse: this.excuse, signed: agreement?.signed ?? false },
      ...{
        powers: this.chosen as readonly SpecialPower[],
        photos: this.photos.files,
        lost: this.photos.lost,
      },
    };
    const faults = signingFaults(given);
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openWork, { caseId: this.caseId });
    const answer = seen.ok ? await ask(signAgreement, signingInput(seen.data, given)) : seen;
    this.setData({ busy: false });
    if (!answer.ok) {
      const { code, message, fields } = answer.error;

      return this.say([{ id: fields?.[0]?.path ?? code, message: fields?.[0]?.message ?? message }]);
    }
    dropWritten(`sign-${this.caseId}`);
    await tell('登记好了，可以办案了。协议在“文书”里。', '签好了');
    goBack();
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  back() {
    goBack();
  },
});
