import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import {
  closeWork,
  closingResults,
  closingWays,
  isOfKind,
  openWork,
  resultKinds,
  wayKinds,
} from '../../lib/domain';
import type { HandledCase } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import type { Texts } from '../../lib/draft/written';
import { choicesFor } from '../lib/choices';
import { todayInChina } from '../../lib/draft/check-rules';
import { closingFaults, closingInput, needsConsent, shareBox } from './close-input';

type Kinds = Parameters<typeof isOfKind>[0];
type Words = Parameters<typeof choicesFor>[0];

function fitting(
  words: Words,
  kinds: Kinds,
  kind: HandledCase['kind'],
  chosen: string | undefined,
): readonly ChoiceView[] {
  const own = Object.entries(words).filter(([code]) => isOfKind(kinds, code, kind));

  return choicesFor(Object.fromEntries(own), chosen ? [chosen] : []);
}

const nothing: Texts = {};

screen({
  data: {
    texts: nothing,
    ways: [] as readonly ChoiceView[],
    results: [] as readonly ChoiceView[],
    money: true,
    consent: [] as readonly ChoiceView[],
    shares: [] as readonly { readonly box: string; readonly name: string; readonly value: string }[],
    today: todayInChina(),
    errors: [] as readonly Fault[],
    wrong: nothing,
    busy: false,
  },
  found: null as HandledCase | null,
  caseId: '',
  form: '',

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    this.form = `close-${this.caseId}`;
    this.setData({ texts: { on: todayInChina(), ...written(this.form) } });
    const answer = await ask(openWork, { caseId: this.caseId });
    if (!answer.ok) return this.say([{ id: 'way', message: answer.error.message }]);
    this.found = answer.data;
    this.show();
  },

  show(): void {
    const kind = this.found?.kind ?? 'civil';
    const { way, result } = this.data.texts;
    this.setData({
      ways: fitting(closingWays, wayKinds, kind, way),
      results: fitting(closingResults, resultKinds, kind, result),
      money: kind !== 'criminal',
      consent: needsConsent(this.data.texts)
        ? choicesFor({ yes: '受援人本人同意这样谈' }, [this.data.texts.consented ?? ''])
        : [],
      shares: this.sharesOf(),
    });
  },

  /** One box for each of a group. */
  sharesOf() {
    const { members = [], person } = this.found ?? {};
    const everyone = [{ id: null, name: person?.name ?? '' }, ...members];

    return (members.length > 0 ? everyone : []).map(({ id, name }) => ({
      ...{ box: shareBox(id), name, value: this.data.texts[shareBox(id)] ?? '' },
    }));
  },

  agree() {
    const consented = this.data.texts.consented === 'yes' ? '' : 'yes';
    this.setData({
      texts: { ...this.data.texts, consented },
      ...withoutFault(this.data.errors, 'consented'),
    });
    keepWritten(this.form, this.data.texts);
    this.show();
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    const { id } = event.currentTarget.dataset;
    this.setData({
      texts: { ...this.data.texts, [id]: event.detail.value },
      ...withoutFault(this.data.errors, id),
    });
    keepWritten(this.form, this.data.texts);
    if (id === 'way' || id === 'result') this.show();
  },

  async send(): Promise<void> {
    const { texts } = this.data;
    const faults = closingFaults(texts);
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openWork, { caseId: this.caseId });
    const answer = seen.ok ? await ask(closeWork, closingInput(seen.data, texts)) : seen;
    this.setData({ busy: false });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    dropWritten(this.form);
    await tell('结案了，受援人看得到结果。三十天里交案卷。', '结案了');
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
