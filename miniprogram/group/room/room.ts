import { confirm } from '../../lib/dialogs';
import { invite, takeOffMember } from '../../lib/domain';
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
    const { members, total, own, inviting, changing, number } = room;
    this.setData({
      number,
      inviting,
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

  onShareAppMessage(): { title: string; path: string } {
    return { title: '一起要回工钱：点开填自己的', path: this.data.link };
  },

  back() {
    goBack();
  },
});
