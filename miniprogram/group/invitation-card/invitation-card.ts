import { drawInvitation } from '../../lib/domain';
import { ask } from '../../lib/office';
import { showFile } from '../../lib/show-file';
import { groupedNumber, invitationWords } from '../words';

/** Every way in for a worker: a share, a number to read out, a code to show, a poster to print. */
Component({
  properties: {
    caseId: { type: String, value: '' },
    /** Six digits. */
    number: { type: String, value: '' },
  },
  data: { grouped: '', spoken: '', told: '', problem: '', drawing: '' },
  observers: {
    number(number: string) {
      this.setData({ grouped: groupedNumber(number), spoken: [...number].join('，') });
    },
  },
  methods: {
    copy() {
      wx.setClipboardData({
        data: invitationWords(this.data.number),
        success: () => this.setData({ told: '复制好了。发到群里，工友照着做就能进来。' }),
      });
    },
    picture() {
      void this.draw('picture');
    },
    poster() {
      void this.draw('poster');
    },
    async draw(as: 'picture' | 'poster') {
      this.setData({ drawing: as, problem: '', told: '' });
      const answer = await ask(drawInvitation, { caseId: this.data.caseId, as });
      const problem = answer.ok ? await showFile(answer.data) : answer.error.message;
      this.setData({ drawing: '', problem });
    },
  },
});
