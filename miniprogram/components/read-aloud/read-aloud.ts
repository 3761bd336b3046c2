import { canRead, read, stopReading } from '../../lib/speech/speech';

/** Reads a text aloud; not there where the phone has no voice. */
Component({
  properties: { text: { type: String, value: '' } },
  data: { available: canRead(), reading: false },
  lifetimes: {
    detached() {
      stopReading();
    },
  },
  methods: {
    toggle() {
      if (this.data.reading) {
        stopReading();
        this.setData({ reading: false });

        return;
      }
      this.setData({ reading: true });
      read(this.data.text, () => this.setData({ reading: false }));
    },
  },
});
