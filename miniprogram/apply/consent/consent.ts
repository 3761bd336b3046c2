import { call, hotline } from '../../lib/call';
import { currentDraft, keepConsent } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { knownHome } from '../../lib/draft/home-memory';
import { fromQuery, goBack, goHome, pages, replace } from '../../lib/navigate';
import { hasQuietDraft } from '../../lib/draft/quiet';
import { screen } from '../../lib/look/screen';
import { consentText, consentVersion, givenAs, guardianChoices } from './words';

const childLine = '12355';

screen({
  data: {
    text: consentText,
    aloud: consentText.join('。'),
    guardian: '',
    choices: guardianChoices(''),
    isForChild: false,
    errors: [] as readonly { readonly id: string; readonly message: string }[],
    exit: false,
  },
  /** The question that sent here. */
  from: '',

  onLoad(query: Record<string, string | undefined>) {
    this.from = fromQuery(query, 'return');
    const draft = currentDraft();
    if (!draft) return goHome();
    this.setData({ isForChild: givenAs(draft.answers) === 'guardian', exit: hasQuietDraft() });
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const guardian = event.detail.value;
    this.setData({ guardian, choices: guardianChoices(guardian), errors: [] });
  },

  agree() {
    const draft = currentDraft();
    if (!draft) return goHome();
    if (this.data.isForChild && this.data.guardian !== 'yes') {
      const message =
        this.data.guardian === 'no'
          ? '孩子的信息，要监护人同意才能填。请监护人来点，或者打电话。'
          : '请先选您是不是孩子的监护人';
      this.setData({ errors: [{ id: 'guardian', message }] });
      void wx.pageScrollTo({ scrollTop: 0 });

      return;
    }
    keepConsent(draft, {
      version: consentVersion,
      at: Date.now(),
      as: givenAs(draft.answers),
    });
    void bringToOffice();
    if (this.from) return replace(pages.question, { id: this.from, return: 'check' });
    // Without an id the page finds the first open question itself, after a reload too.
    replace(pages.question);
  },

  callCentre() {
    call(knownHome()?.centre.phone ?? hotline);
  },
  callForChild() {
    call(childLine);
  },
  back() {
    goBack();
  },
});
