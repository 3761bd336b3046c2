import { call } from '../../lib/call';
import { todayInChina } from '../../lib/draft/check-rules';
import { home, relevantQuestions, isAnswered } from '../../lib/domain';
import type { CentreCard, MyCaseLine } from '../../lib/domain';
import { currentDraft } from '../../lib/draft/draft';
import { knownHome, rememberHome } from '../../lib/draft/home-memory';
import { open, pages } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { hasQuietDraft, rememberQuiet } from '../../lib/draft/quiet';
import { screen } from '../../lib/look/screen';
import { sendLeftOver } from '../../lib/uploads/send-uploads';
import { beginApplication } from '../../lib/draft/begin';
import { boardOf, noBoard } from './board';
import { centreView } from './centre-view';
import type { CentreView } from './centre-view';

/** `继续填写（还差 4 项）`, or an empty text when nothing lies on the phone. */
function draftWords(): string {
  const draft = currentDraft();
  // After a quick exit nothing here may tell that something was being filled in.
  if (!draft || hasQuietDraft()) return '';
  const open = relevantQuestions(draft.answers).filter(({ id }) => !isAnswered(draft.answers, id)).length;

  return open > 0 ? `继续填写（还差 ${open} 项）` : '继续填写（只差核对和提交）';
}

const nothingKnown: CentreView = {
  access: '',
  open: '',
  duty: { title: '', lines: [] },
  promises: [],
  special: [],
};

screen({
  data: {
    centre: null as CentreCard | null,
    cases: [] as readonly MyCaseLine[],
    draft: '',
    problem: '',
    demo: false,
    view: nothingKnown,
    board: noBoard,
  },

  async onShow() {
    this.setData({ draft: draftWords() });
    this.showCentre();
    const answer = await ask(home, {});
    if (!answer.ok) {
      this.setData({ problem: answer.error.message });

      return;
    }
    const { cases, demo } = answer.data;
    rememberHome(answer.data);
    this.showCentre();
    const isQuiet = cases.some(({ quiet }) => quiet === true);
    rememberQuiet(isQuiet);
    this.setData({ cases: isQuiet ? [] : cases.filter(({ state }) => state !== 'DRAFT'), demo, problem: '' });
    await sendLeftOver(cases.map(({ caseId }) => caseId));
    this.setData({ board: await boardOf(todayInChina()) });
  },

  /** What the office said last is there at once, and without a network. */
  showCentre(): void {
    const centre = knownHome()?.centre;
    if (centre) this.setData({ centre, view: centreView(centre, new Date().toISOString()) });
  },

  openSelfCheck() {
    open(pages.selfCheck);
  },
  async apply() {
    await beginApplication({});
  },
  async applyGreen() {
    // The entrance says whom it is for: nobody is asked again what they chose it by; the last look shows it.
    await beginApplication({ entrance: 'green', topic: '工作和工资', migrant: 'yes' });
  },
  continueDraft() {
    open(pages.question);
  },
  openCases() {
    open(pages.cases);
  },
  openAsk() {
    open(pages.ask);
  },
  openFindHelp() {
    open(pages.findHelp);
  },
  openKnow() {
    open(pages.know);
  },
  openJoin() {
    open(pages.join);
  },
  openMe() {
    open(pages.me);
  },
  openDuty() {
    open(pages.duty);
  },
  openPublished() {
    open(pages.published);
  },
  callCentre() {
    if (this.data.centre) call(this.data.centre.phone);
  },
  showPlace() {
    const { centre } = this.data;
    if (centre?.place) void wx.openLocation({ ...centre.place, name: centre.name, address: centre.address });
  },
});
