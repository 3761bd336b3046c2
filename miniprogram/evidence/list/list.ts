import { evidenceList } from '../../lib/evidence-list';
import { fearsSomeone, nextScreen, questions } from '../../lib/domain';
import { currentDraft } from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { fromQuery, goBack, goHome, open, pages, replace } from '../../lib/navigate';
import { screen } from '../../lib/look/screen';
import { sendUploads } from '../../lib/uploads/send-uploads';
import { stepWords } from '../../lib/draft/step';
import { onUploads, uploadsOf } from '../../lib/uploads/uploads';
import { rowsOf } from './rows';
import type { EvidenceRow } from './rows';

screen({
  data: {
    rows: [] as readonly EvidenceRow[],
    notNeeded: [] as readonly { readonly title: string; readonly why: string }[],
    step: '',
    exit: false,
    aloud: '',
    editing: false,
  },
  stopListening: (): unknown => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.setData({ editing: fromQuery(query, 'return') === 'check' });
  },

  onShow() {
    const draft = currentDraft();
    if (!draft) return goHome();
    const { notNeeded } = evidenceList(draft.answers);
    this.setData({
      notNeeded,
      step: stepWords('材料'),
      exit: fearsSomeone(draft.answers),
    });
    this.refresh();
    this.stopListening = onUploads(() => this.refresh());
    void this.goOnSending();
  },

  onHide() {
    this.stopListening();
  },
  onUnload() {
    this.stopListening();
  },

  refresh() {
    const draft = currentDraft();
    if (!draft) return;
    const rows = rowsOf(evidenceList(draft.answers).items, uploadsOf(draft.key), draft.answers.without);
    this.setData({ rows, aloud: rows.map(({ title, state }) => `${title}，${state}`).join('。') });
  },

  /** Files that a lost network has stopped go on as soon as someone looks. */
  async goOnSending() {
    const result = await bringToOffice();
    if (result.kind !== 'synced' || !result.draft.caseId) return;
    await sendUploads(result.draft.key, result.draft.caseId);
  },

  openItem(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { code: string }>) {
    open(pages.evidenceItem, { item: event.currentTarget.dataset.code });
  },

  next() {
    if (this.data.editing) goBack();
    else open(pages.check);
  },

  back() {
    const draft = currentDraft();
    const last = questions.filter((question) => question.relevant(draft?.answers ?? {})).pop();
    if (this.data.editing || !draft || !last) goBack();
    else replace(pages.question, { id: nextScreen(draft.answers, null) ?? last.id });
  },
});
