import { fearsSomeone, submitApplication } from '../../lib/domain';
import { currentDraft, dropDraft } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { goBack, goHome, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { sendLeftOver } from '../../lib/uploads/send-uploads';
import { stillMissing } from '../../lib/still-missing';
import { passToCase } from '../../lib/uploads/uploads';
import type { Submitted } from '../done/received';
import { promiseChoices, promiseLaw, promiseText } from '../../lib/draft/promise-texts';
import { keepHere } from '../../lib/keep-here';
import { rememberHelped } from '../../lib/helped';

screen({
  data: {
    text: promiseText,
    aloud: promiseText.join('。'),
    law: promiseLaw,
    choices: promiseChoices([]),
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    busy: false,
    exit: false,
  },
  given: [] as readonly string[],

  isForChild: false,

  onShow() {
    const draft = currentDraft();
    if (!draft) return goHome();
    this.isForChild = draft.answers.for_whom === 'family' && draft.answers.agent_reason === 'minor';
    this.setData({
      exit: fearsSomeone(draft.answers),
      choices: promiseChoices(this.given, this.isForChild),
    });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const { value } = event.detail;
    this.given = this.given.includes(value)
      ? this.given.filter((one) => one !== value)
      : [...this.given, value];
    this.setData({ choices: promiseChoices(this.given, this.isForChild), errors: [] });
  },

  /** Hands the application in. Sending twice makes one case: the office knows the draft by its id. */
  async submit() {
    const missing = promiseChoices(this.given, this.isForChild).filter((choice) => !choice.chosen);
    if (missing.length > 0) {
      this.say(...missing.map(({ value, label }) => ({ id: value, message: `请点一下“${label}”` })));

      return;
    }
    this.setData({ busy: true, errors: [] });
    const brought = await bringToOffice();
    if (brought.kind === 'synced' && brought.draft.caseId) {
      await this.handIn(brought.draft.caseId, brought.draft.revision);
    } else if (brought.kind === 'taken') {
      goBack();
    } else if (brought.kind === 'unreached' || brought.kind === 'refused') {
      this.say({ id: 'refused', message: brought.message });
    }
    this.setData({ busy: false });
  },

  async handIn(caseId: string, revision: number) {
    const answer = await ask(submitApplication, { caseId, revision, consent: true, promise: true });
    if (!answer.ok) {
      const fields = answer.error.fields ?? [];
      const errors = fields.map(({ path, message }) => ({ id: path, message }));
      this.say(...(errors.length > 0 ? errors : [{ id: answer.error.code, message: answer.error.message }]));

      return;
    }
    const draft = currentDraft();
    const missing = draft ? stillMissing(draft.answers, draft.key) : [];
    if (draft) passToCase(draft.key, caseId);
    if (draft?.answers.for_whom === 'station') rememberHelped(caseId, draft.answers.name);
    dropDraft();
    void sendLeftOver([caseId]);
    keepHere('submitted', { ...answer.data, missing } satisfies Submitted);
    const forOther = draft?.answers.for_whom === 'station';
    void wx.reLaunch({ url: forOther ? `${pages.stationCode}?case=${caseId}` : pages.done });
  },

  say(...errors: readonly { readonly id: string; readonly message: string }[]) {
    this.setData({ errors });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
