import type { ChoiceView } from '../../lib/choice-view';
import { tell } from '../../lib/dialogs';
import { readAgreement, signByRecipient } from '../../lib/domain';
import type { AgreementToSign, SpecialPower } from '../../lib/domain';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { agreementAloud } from './aloud';

const nothing: Readonly<Record<string, string>> = {};

/** The recipient reads or hears the agreement, says what the lawyer may do beyond the usual, and signs. */
screen({
  data: {
    found: null as AgreementToSign | null,
    aloud: '',
    powers: [] as readonly ChoiceView[],
    errors: [] as readonly Fault[],
    wrong: nothing,
    loading: true,
    busy: false,
  },
  caseId: '',
  given: [] as readonly SpecialPower[],
  strokes: '',

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    const answer = await ask(readAgreement, { caseId: this.caseId });
    this.setData({ loading: false });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    this.given = answer.data.given;
    this.setData({ found: answer.data, aloud: agreementAloud(answer.data) });
    this.showPowers();
  },

  showPowers(): void {
    const chosen = (code: SpecialPower): boolean => this.given.includes(code);
    this.setData({
      powers: (this.data.found?.powers ?? []).map(({ code, label }) => ({
        ...{ value: code, label, hint: '', legal: '', chosen: chosen(code) },
      })),
    });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: SpecialPower }>) {
    const { value } = event.detail;
    const without = this.given.filter((one) => one !== value);
    this.given = without.length < this.given.length ? without : [...this.given, value];
    this.showPowers();
  },

  write(event: WechatMiniprogram.CustomEvent<{ strokes: string }>) {
    this.strokes = event.detail.strokes;
    this.setData(withoutFault(this.data.errors, 'name'));
  },

  async send(): Promise<void> {
    const { found } = this.data;
    if (!found) return;
    if (this.strokes === '') return this.say([{ id: 'name', message: '请在框里写您的名字' }]);
    const { caseId, version } = found;
    this.setData({ busy: true, errors: [] });
    const answer = await ask(signByRecipient, {
      ...{ caseId, version },
      strokes: this.strokes,
      powers: [...this.given],
    });
    this.setData({ busy: false });
    if (!answer.ok) {
      const { code, message, fields } = answer.error;
      return this.say([
        { id: code === 'InputInvalid' ? 'name' : code, message: fields?.[0]?.message ?? message },
      ]);
    }
    await tell('您签好了。等律师也签了，协议就成了，在“文书”里能看。', '签好了');
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
