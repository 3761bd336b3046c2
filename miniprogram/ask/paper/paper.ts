import { ownPaperFaults, ownPaperKinds, ownPapers, takeOwnPaper } from '../../lib/domain';
import { currentDraft } from '../../lib/draft/draft';
import { shownFaults, withoutFault } from '../../lib/faults';
import type { Fault } from '../../lib/faults';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { showFile } from '../../lib/show-file';
import { keepWritten, written } from '../../lib/draft/written';
import type { Texts } from '../../lib/draft/written';
import { boxesOf, fromAnswers } from './boxes';
import type { Box } from './boxes';

type Kind = (typeof ownPaperKinds)[number];
const kindOf = (name: string): Kind => ownPaperKinds.find((one) => one === name) ?? 'claim';
const formOf = (kind: string): string => `paper-${kind}`;
const noKind = kindOf('');
const nothingWrong: Readonly<Record<string, string>> = {};
const nothingGiven: Texts = {};

/** A paper that somebody carries to a court or a committee: filled in here, signed by hand. */
screen({
  data: {
    ...{ title: '', what: '', aloud: '', problem: '' },
    where: [] as readonly string[],
    boxes: [] as readonly Box[],
    errors: [] as readonly Fault[],
    wrong: nothingWrong,
    ...{ exit: false, busy: false },
  },
  kind: noKind,
  given: nothingGiven,

  onLoad(query: Record<string, string | undefined>): void {
    this.kind = kindOf(fromQuery(query, 'kind'));
    const { title, what, where } = ownPapers[this.kind];
    this.given = { ...fromAnswers(this.kind, currentDraft()?.answers ?? {}), ...written(formOf(this.kind)) };
    this.setData({
      ...{ title, what, where },
      aloud: [title, what, ...where].join('。'),
      boxes: boxesOf(this.kind, this.given),
      exit: this.isSecret(),
    });
  },

  /** What somebody in danger writes stays nowhere but on this screen. */
  isSecret(): boolean {
    return this.kind === 'protection_order';
  },

  type(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { id: string }>) {
    const { id } = event.currentTarget.dataset;
    this.given = { ...this.given, [id]: event.detail.value };
    if (this.data.wrong[id]) this.setData(withoutFault(this.data.errors, id));
    if (!this.isSecret()) keepWritten(formOf(this.kind), this.given);
  },

  async take(): Promise<void> {
    const faults = ownPaperFaults(this.kind, this.given).map(({ path, message }) => ({ id: path, message }));
    if (faults.length > 0) return this.say(faults);
    this.setData({ busy: true, problem: '', ...shownFaults([]) });
    const answer = await ask(takeOwnPaper, { kind: this.kind, given: this.given });
    const problem = answer.ok ? await showFile(answer.data) : answer.error.message;
    this.setData({ busy: false, problem });
    if (problem) void wx.pageScrollTo({ scrollTop: 0 });
  },

  say(errors: readonly Fault[]): void {
    this.setData(shownFaults(errors));
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
