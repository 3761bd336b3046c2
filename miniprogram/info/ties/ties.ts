import { confirm } from '../../lib/dialogs';
import { openTies, untie } from '../../lib/domain';
import type { Tie } from '../../lib/domain';
import { goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { rememberStation } from '../../lib/station';
import { leaveNoTrace } from '../away/leave-no-trace';
import { tieCards } from './tie-cards';
import type { TieCard } from './tie-cards';

/** What this WeChat is tied to at the centre, each with the way out of it: for whoever wants to leave. */
screen({
  data: { cards: [] as readonly TieCard[], loading: true, told: '', problem: '', busy: '' },

  async onShow(): Promise<void> {
    await this.look();
    this.setData({ loading: false });
  },

  async look(): Promise<void> {
    const answer = await ask(openTies, {});
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    this.setData({ cards: tieCards(answer.data), problem: '' });
  },

  async loosen(
    event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { tie: Tie }>,
  ): Promise<void> {
    const { tie } = event.currentTarget.dataset;
    const card = this.data.cards.find((one) => one.tie === tie);
    if (!card || this.data.busy) return;
    const sure = await confirm({ title: card.button, content: card.sure, yes: '解绑', no: '不解绑' });
    if (!sure) return;
    this.setData({ busy: tie, told: '' });
    const answer = await ask(untie, { tie });
    this.setData({ busy: '' });
    if (!answer.ok) return this.setData({ problem: answer.error.message });
    if (tie === 'own') leaveNoTrace();
    if (tie === 'station') rememberStation({ worker: null, cases: [] });
    this.setData({ told: card.done });
    await this.look();
    void wx.pageScrollTo({ scrollTop: 0 });
  },

  back() {
    goBack();
  },
});
