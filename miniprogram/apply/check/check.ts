import { checkPage, fearsSomeone, openPoints } from '../../lib/domain';
import type { CheckSection } from '../../lib/domain';
import { todayInChina } from '../../lib/check-rules';
import { currentDraft } from '../../lib/draft';
import { bringToOffice } from '../../lib/draft-trouble';
import { goBack, goHome, open, pages } from '../../lib/navigate';
import { screen } from '../../lib/screen';
import { stepWords } from '../../lib/step';
import { handedIn, onUploads, refusedOf, underWay } from '../../lib/uploads';

/** Everything in one breath, for the read-aloud button. */
function aloudOf(sections: readonly CheckSection[]): string {
  return sections.flatMap(({ rows }) => rows.map(({ title, answer }) => `${title}${answer}`)).join('。');
}

screen({
  data: {
    sections: [] as readonly CheckSection[],
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    files: 0,
    left: 0,
    refused: 0,
    step: '',
    aloud: '',
    exit: false,
    busy: false,
  },
  stopListening: (): unknown => undefined,

  onShow() {
    const draft = currentDraft();
    if (!draft) return goHome();
    const sections = checkPage(draft.answers);
    this.setData({
      sections,
      aloud: aloudOf(sections),
      step: stepWords(draft.answers, '核对'),
      exit: fearsSomeone(draft.answers),
      errors: [],
    });
    this.count(draft.key);
    this.stopListening();
    this.stopListening = onUploads(() => this.count(draft.key));
  },
  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  count(key: string) {
    this.setData({
      files: handedIn(key).length,
      left: underWay(key).length,
      refused: refusedOf(key).length,
    });
  },

  change(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    open(pages.question, { id: event.currentTarget.dataset.id, return: 'check' });
  },
  mend(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
    open(pages.question, { id: event.detail.id, return: 'check' });
  },
  changeFiles() {
    open(pages.evidence, { return: 'check' });
  },

  async next() {
    const draft = currentDraft();
    if (!draft) return goHome();
    const errors = openPoints(draft.answers, todayInChina()).map(({ id, title, message }) => ({
      id,
      message: `${title} ${message}`,
    }));
    this.setData({ errors });
    if (errors.length > 0) {
      void wx.pageScrollTo({ scrollTop: 0 });

      return;
    }
    this.setData({ busy: true });
    const result = await bringToOffice();
    this.setData({ busy: false });
    if (result.kind === 'synced') open(pages.promise);
    if (result.kind === 'taken') void this.onShow();
    if (result.kind === 'unreached' || result.kind === 'refused') this.say(result.message);
  },

  say(message: string) {
    this.setData({ errors: [{ id: '', message }] });
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
