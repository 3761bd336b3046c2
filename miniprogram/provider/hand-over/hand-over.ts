import { tell } from '../../lib/dialogs';
import { listHandOver, openHandOver } from '../../lib/domain';
import type { HandOverToList } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { handOverFaults, handOverInput, papersOf } from './papers';
import type { PaperView } from './papers';

type Tap = WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>;

screen({
  data: {
    title: '',
    to: '',
    papers: [] as readonly PaperView[],
    nothing: '',
    errors: [] as readonly Fault[],
    busy: false,
  },
  found: null as HandOverToList | null,
  form: '',

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    const caseId = fromQuery(query, 'id');
    this.form = `hand-over-${caseId}`;
    const answer = await ask(openHandOver, { caseId });
    if (!answer.ok) return this.say([{ id: 'papers', message: answer.error.message }]);
    this.found = answer.data;
    const { title, next } = answer.data;
    this.setData({ title, to: next ? `${next.lawyer}，${next.firm}` : '还没安排' });
    this.show();
  },

  show(): void {
    if (!this.found) return;
    const texts = written(this.form);
    this.setData({ papers: papersOf(this.found, texts), nothing: texts.nothing ?? '', errors: [] });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    const { id } = event.currentTarget.dataset;
    keepWritten(this.form, { ...written(this.form), [id]: event.detail.value });
    this.show();
  },

  turn(event: Tap) {
    const key = `copy-${event.currentTarget.dataset.id}`;
    const texts = written(this.form);
    keepWritten(this.form, { ...texts, [key]: texts[key] === 'yes' ? '' : 'yes' });
    this.show();
  },

  async send(): Promise<void> {
    const { found } = this;
    if (!found) return;
    const { papers, nothing } = this.data;
    const faults = handOverFaults(papers, nothing);
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openHandOver, { caseId: found.caseId });
    const answer = seen.ok ? await ask(listHandOver, handOverInput(seen.data, papers, nothing)) : seen;
    this.setData({ busy: false });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    dropWritten(this.form);
    await tell('清单交了。纸的材料请当面交给接手的人，或送到中心。', '交了');
    goBack();
  },

  say(errors: readonly Fault[]): void {
    this.setData({ errors });
    void wx.pageScrollTo({ scrollTop: 0 });
  },
  back() {
    goBack();
  },
});
