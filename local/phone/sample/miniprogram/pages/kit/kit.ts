Page({
  data: {
    taps: 0,
    open: false,
    options: [
      { label: '甲', value: 'a' },
      { label: '乙', value: 'b' },
    ],
    picked: '',
    agree: 0,
    name: '',
  },
  tap() {
    this.setData({ taps: this.data.taps + 1 });
  },
  show() {
    this.setData({ open: true });
  },
  pick(event: WechatMiniprogram.CustomEvent<{ value: string[] }>) {
    this.setData({ open: false, picked: event.detail.value.join() });
  },
  agree() {
    this.setData({ agree: this.data.agree + 1 });
  },
  type(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ name: event.detail.value });
  },
});
