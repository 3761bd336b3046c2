import { publicationKinds, readPublications } from '../../lib/domain';
import type { PublicationView } from '../../lib/domain';
import { goBack } from '../../lib/navigate';
import { ask, isUnreached } from '../../lib/office';
import { screen } from '../../lib/look/screen';
import { dayWords } from '../../lib/words';
import { keepIfRoom } from '../../lib/keep-here';

const place = 'published';

function shown({ id, kind, title, lines, on }: PublicationView) {
  const heading = `${publicationKinds[kind]}，${on.slice(0, 4)}年${dayWords(on)}公开`;

  return { id, title, lines, heading, aloud: [title, ...lines].join('。') };
}

screen({
  data: { entries: [] as readonly ReturnType<typeof shown>[], loading: true, isOld: false, problem: '' },

  async onShow(): Promise<void> {
    const answer = await ask(readPublications, {});
    const kept = wx.getStorageSync<readonly PublicationView[] | ''>(place);
    if (answer.ok) keepIfRoom(place, answer.data.publications);
    if (!answer.ok && !(kept && isUnreached(answer.error)))
      return this.setData({ loading: false, problem: answer.error.message });
    const found = answer.ok ? answer.data.publications : kept || [];
    this.setData({ entries: found.map(shown), loading: false, isOld: !answer.ok, problem: '' });
  },

  back() {
    goBack();
  },
});
