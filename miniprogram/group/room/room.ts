import { confirm, type Question } from '../../lib/dialogs';
import { changeInvitation, invite, takeOffMember } from '../../lib/domain';
import type { Answer, GroupRoom } from '../../lib/domain';
import { every } from '../../lib/every';
import { fromQuery, goBack } from '../../lib/navigate';
import { ask } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { linkOf, personView, totalWords, waitingWords } from '../words';
import type { PersonView } from '../words';

/** How often the list looks who has come, while it is open. */
const everySeconds = 10;

screen({
  data: {
    caseId: '',
    number: '',
    link: '',
    total: '',
    waiting: '',
    inviting: false,
    heldBack: false,
    people: [] as readonly PersonView[],
    problem: '',
    told: '',
    loading: true,
  },
  stopLooking: (): void => undefined,

  onLoad(query: Record<string, string | undefined>) {
    this.setData({ caseId: fromQuery(query, 'id') });
  },
  onShow() {
    void this.look();
    this.stopLooking();
    this.stopLooking = every(everySeconds, () => void this.look());
  },
  onHide() {
    this.stopLooking();
  },
  onUnload() {
    this.stopLooking();
  },

  async look() {
    this.take(await ask(invite, { caseId: this.data.caseId }));
  },

  take(answer: Answer<GroupRoom>) {
    if (!answer.ok) return this.setData({ problem: answer.error.message, loading: false });
    const room = answer.data;
    const { members, total, own, inviting, changing, number, heldBack } = room;
    this.setData({
      number,
      inviting,
      heldBack,
      link: linkOf(this.data.caseId, room),
      total: totalWords(members.filter(({ left }) => !left).length, total + own),
      waiting: waitingWords(members),
      people: members.map((one) => personView(one, changing)),
      problem: '',
      loading: false,
    });
  },

  async remove(event: WechatMiniprogram.CustomEvent<{ id: string; name: string }>) {
    const { id, name } = event.detail;
    const sure = await confirm({
      title: `去掉${name}？`,
      content: '他的钱不再算进来。原来的邀请和号码作废，要回来得用新的。',
      yes: '去掉',
      no: '不去掉',
    });
    if (!sure) return;
    const answer = await ask(takeOffMember, { caseId: this.data.caseId, memberId: id });
    this.take(answer);
    if (answer.ok) this.setData({ told: `去掉了${name}。邀请换了新号码，还没加入的人请重新发。` });
  },

  renew() {
    void this.change('renewed', {
      title: '换新邀请？',
      content: '原来发出去的链接、号码和码都作废。已经加入的人不受影响。',
      yes: '换新的',
      no: '不换',
      done: '邀请换好了，请重新发。',
    });
  },
  withdraw() {
    void this.change('withdrawn', {
      title: '收回邀请？',
      content: '收回以后谁也不能再加入。已经加入的人不受影响。要再请人，可以重新发。',
      yes: '收回',
      no: '不收回',
      done: '邀请收回了。',
    });
  },
  async change(to: 'renewed' | 'withdrawn', { done, ...question }: Question & { readonly done: string }) {
    if (!(await confirm(question))) return;
    const answer = await ask(changeInvitation, { caseId: this.data.caseId, to });
    this.take(answer);
    if (answer.ok) this.setData({ told: done });
  },

  onShareAppMessage(): { title: string; path: string } {
    return { title: '一起要回工钱：点开填自己的', path: this.data.link };
  },

  back() {
    goBack();
  },
});
