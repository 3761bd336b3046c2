import { isInDanger, nextScreen, previousScreen, questionOf } from '../../lib/domain';
import {
  currentDraft,
  keepAnswer,
  keepTyped,
  shownAnswer,
  startDraft,
  typedOver,
} from '../../lib/draft/draft';
import { bringToOffice } from '../../lib/draft/draft-trouble';
import { confirm } from '../../lib/dialogs';
import type { Question as Sheet } from '../../lib/dialogs';
import { echoOf } from '../../lib/draft/echo';
import { honestWord } from '../../lib/draft/honest-word';
import { fromQuery, goBack, goHome, open, pages, replace } from '../../lib/navigate';
import { afterTap, emptyQuestion, faultView, settlesIt, viewOf } from '../../lib/draft/question-view';
import { hasQuietDraft } from '../../lib/draft/quiet';
import { screen } from '../../lib/look/screen';
import { knownStation } from '../../lib/station';
import { stepWords } from '../../lib/draft/step';
import { clockTime } from '../../lib/words';

const nothingYet: unknown = undefined;
const theDraft = () => currentDraft() ?? startDraft({});

screen({
  data: { question: emptyQuestion, step: '', saved: '', back: true, exit: false, editing: false },
  /** What is typed or chosen now and not kept yet. */
  value: nothingYet,
  /** The page for people in danger opens once a form. */
  toldOfHelp: false,

  onLoad(query: Record<string, string | undefined>) {
    const id = fromQuery(query, 'id') || nextScreen(theDraft().answers, null);
    this.setData({ editing: fromQuery(query, 'return') === 'check' });
    if (id && questionOf(id)) this.show(id);
    else replace(pages.evidence);
  },

  /** Puts a question on the screen with the answer that is kept. */
  show(id: string) {
    const question = questionOf(id);
    if (!question) return;
    if (question.section === 'person' && !theDraft().consent)
      return replace(pages.consent, this.data.editing ? { return: id } : {});
    if (question.kind === 'members')
      return replace(pages.members, this.data.editing ? { return: 'check' } : {});
    const draft = theDraft();
    const { answers, savedAt } = draft;
    this.value = shownAnswer(draft, id);
    this.setData({
      question: { ...viewOf(question, answers, this.value), echo: echoOf(id, this.value, answers) },
      step: stepWords(question.section),
      exit: hasQuietDraft(),
      saved: `已保存 ${clockTime(savedAt)}`,
    });
    void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const { value } = event.detail;
    this.keep(value);
    const echo = echoOf(this.data.question.id, value, theDraft().answers);
    if (echo !== this.data.question.echo) this.setData({ 'question.echo': echo });
    if (this.data.question.error !== '') this.setData({ 'question.error': '', 'question.errors': [] });
    if (this.data.question.kind === 'date') this.setData({ 'question.value': value });
  },

  /** On the phone with every key: what is said to be saved is. */
  keep(value: unknown) {
    this.value = value;
    const { savedAt } = keepTyped(theDraft(), this.data.question.id, value);
    const saved = `已保存 ${clockTime(savedAt)}`;
    if (saved !== this.data.saved) this.setData({ saved });
  },

  /**
   * A kept answer that was changed is changed, however the page is left; a faulty change waits in its box. The office
   * gets it with the next answer: whoever leaves in haste is asked nothing.
   */
  settle() {
    const draft = currentDraft();
    const question = questionOf(this.data.question.id);
    const typed = draft && question && typedOver(draft, question.id);
    if (!typed || faultView(question, draft.answers, typed.value)) return;
    keepAnswer(draft, question.id, typed.value);
  },
  onHide() {
    this.settle();
  },
  onUnload() {
    this.settle();
  },

  choose(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    const question = questionOf(this.data.question.id);
    if (!question) return;
    this.value = afterTap(question, this.value, event.detail.value);
    if (this.value === 'station' && !knownStation()) return open(pages.station);
    this.keep(this.value);
    this.setData({ question: viewOf(question, theDraft().answers, this.value) });
    if (settlesIt(question, this.value)) this.next();
  },

  skip() {
    this.value = null;
    this.next();
  },

  /** Keeps the answer when it is sound and goes on; else says what to mend. */
  next() {
    const question = questionOf(this.data.question.id);
    if (!question) return;
    const faulty = faultView(question, theDraft().answers, this.value);
    if (faulty) {
      this.setData({ question: faulty });
      void wx.pageScrollTo({ scrollTop: 0 });

      return;
    }
    const draft = keepAnswer(theDraft(), question.id, this.value);
    void this.sync();
    const next = nextScreen(draft.answers, question.id);
    const word = honestWord(draft.answers, question.id);
    if (word) void this.sayHonestly(word);
    if (this.toldOfHelp || !isInDanger(draft.answers)) return this.goOn(next);
    this.toldOfHelp = true;
    if (next !== null) this.show(next);
    open(pages.safe);
  },

  /** The next question lies below already: whoever comes back from asking goes on there. */
  async sayHonestly(word: Sheet) {
    if (!(await confirm(word))) open(pages.ask);
  },

  /** Where the other phone was further, its place is gone on from. */
  async sync(): Promise<void> {
    const result = await bringToOffice();
    if (result.kind === 'taken') this.goOn(nextScreen(result.draft.answers, null));
  },

  goOn(id: string | null): void {
    if (id !== null) this.show(id);
    else if (this.data.editing) goBack();
    else replace(pages.evidence);
  },

  back() {
    this.settle();
    const before = previousScreen(theDraft().answers, this.data.question.id);
    if (this.data.editing) goBack();
    else if (before) this.show(before);
    else goHome();
  },
});
