Page({
  data: {
    query: '',
    sent: '',
    picked: 1,
    date: '2026-01-02',
    markers: [{ id: 7, title: '青禾县中心' }],
    marker: 0,
    nodes: '<p>甲<script>alert(1)</script><b onclick="x()">乙</b></p>',
  },
  onLoad(query: Record<string, string | undefined>) {
    this.setData({ query: JSON.stringify(query) });
  },
  submit(event: WechatMiniprogram.FormSubmit) {
    this.setData({ sent: JSON.stringify(event.detail.value) });
  },
  pick(event: WechatMiniprogram.PickerChange) {
    this.setData({ picked: Number(event.detail.value) });
  },
  pickDate(event: WechatMiniprogram.PickerChange) {
    this.setData({ date: String(event.detail.value) });
  },
  marked(event: WechatMiniprogram.CustomEvent<{ markerId: number }>) {
    this.setData({ marker: event.detail.markerId });
  },
});
