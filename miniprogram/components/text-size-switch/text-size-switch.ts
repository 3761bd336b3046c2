import { chooseLook, currentLook, textSizes } from '../../lib/look/look';
import type { TextSize } from '../../lib/look/look';

/** One switch for text size and contrast, remembered on the phone. */
Component({
  data: { sizes: textSizes, size: 'standard', contrast: false, open: false },
  lifetimes: {
    attached() {
      this.setData({ ...currentLook() });
    },
  },
  pageLifetimes: {
    show() {
      this.setData({ ...currentLook() });
    },
  },
  methods: {
    toggle() {
      this.setData({ open: !this.data.open });
    },
    chooseSize(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { size: TextSize }>) {
      const { size } = event.currentTarget.dataset;
      this.setData({ size });
      chooseLook({ size, contrast: this.data.contrast });
    },
    toggleContrast() {
      const contrast = !this.data.contrast;
      this.setData({ contrast });
      chooseLook({ ...currentLook(), contrast });
    },
  },
});
