import { choosePhotos } from '../../lib/uploads/choose-files';
import { sendPhoto } from '../lib/send-photo';
import type { WorkPhoto } from '../lib/send-photo';

const most = 20;

/** Photos of the work on their way into the case; tells which have arrived, and whether one was lost. */
Component({
  properties: { caseId: { type: String, value: '' } },
  data: { photos: [] as readonly WorkPhoto[], sending: false, problem: '' },
  methods: {
    async photograph(
      event: WechatMiniprogram.BaseEvent<object, { from: 'camera' | 'album' }>,
    ): Promise<void> {
      const room = most - this.data.photos.length;
      const { files, problem } = await choosePhotos(event.currentTarget.dataset.from, room);
      this.setData({ problem: problem ?? '' });
      if (problem) return;
      this.setData({ sending: true });
      for (const { path } of files) {
        this.setData({ photos: [...this.data.photos, await sendPhoto(this.data.caseId, path)] });
      }
      this.setData({ sending: false });
      this.tellPage();
    },

    async again(event: WechatMiniprogram.BaseEvent<object, { path: string }>): Promise<void> {
      const { path } = event.currentTarget.dataset;
      const sent = await sendPhoto(this.data.caseId, path);
      this.setData({ photos: this.data.photos.map((one) => (one.path === path ? sent : one)) });
      this.tellPage();
    },

    tellPage(): void {
      const files = this.data.photos.map(({ materialId }) => materialId).filter(Boolean);
      this.triggerEvent('change', { files, lost: this.data.photos.length > files.length });
    },
  },
});
