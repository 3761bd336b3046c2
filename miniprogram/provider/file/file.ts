import { tell } from '../../lib/dialogs';
import { openWork, submitDossier } from '../../lib/domain';
import type { HandledCase } from '../../lib/domain';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dropWritten, keepWritten, written } from '../../lib/draft/written';
import { fileInput, itemFaults, itemsOf } from './items';
import type { ItemView } from './items';

screen({
  data: {
    items: [] as readonly ItemView[],
    gaps: [] as readonly string[],
    errors: [] as readonly Fault[],
    busy: false,
  },
  found: null as HandledCase | null,
  caseId: '',
  form: '',

  async onLoad(query: Record<string, string | undefined>): Promise<void> {
    this.caseId = fromQuery(query, 'id');
    this.form = `file-${this.caseId}`;
    const answer = await ask(openWork, { caseId: this.caseId });
    if (!answer.ok) return this.say([{ id: 'items', message: answer.error.message }]);
    this.found = answer.data;
    this.setData({ items: itemsOf(answer.data, written(this.form)), gaps: answer.data.dossier.gaps });
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    const { id } = event.currentTarget.dataset;
    keepWritten(this.form, { ...written(this.form), [id]: event.detail.value });
    if (this.found) this.setData({ items: itemsOf(this.found, written(this.form)), errors: [] });
  },

  async send(): Promise<void> {
    if (this.found === null) return;
    const faults = itemFaults(this.data.items);
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, errors: [] });
    const seen = await ask(openWork, { caseId: this.caseId });
    const answer = seen.ok ? await ask(submitDossier, fileInput(seen.data, this.data.items)) : seen;
    this.setData({ busy: false });
    if (!answer.ok) return this.say([{ id: answer.error.code, message: answer.error.message }]);
    dropWritten(this.form);
    await tell('目录交了。纸的案卷请送到中心，中心审完会告诉您。', '交了');
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
