import { sign } from '../../lib/domain';

Page({
  data: {
    list: [
      { name: 'a', value: 1 },
      { name: 'b', value: 2 },
    ],
    count: 0,
    message: sign('你好'),
    log: [] as string[],
    two: 'x',
    wide: 375,
    large: false,
    browserNames: [typeof window, typeof document, typeof fetch, typeof localStorage],
  },
  add(entry: string) {
    this.setData({ log: [...this.data.log, entry] });
  },
  onLoad(query: Record<string, string | undefined>) {
    this.add(`load ${JSON.stringify(query)}`);
  },
  onShow() {
    this.add('show');
  },
  onReady() {
    this.add('ready');
  },
  onHide() {
    this.add('hide');
  },
  tapped() {
    this.setData({ count: this.data.count + 1, 'list[0].value': 100 });
  },
  changed(event: WechatMiniprogram.CustomEvent<{ total: number }>) {
    this.add(`change ${event.detail.total}`);
  },
  clicked() {
    this.add('click');
  },
  outer() {
    this.add('outer');
  },
  inner(event: WechatMiniprogram.TouchEvent) {
    this.add(`inner ${JSON.stringify(event.currentTarget.dataset)}`);
  },
  fromWxs({ id }: { id: string }) {
    this.add(`wxs ${id}`);
  },
  enlarge() {
    this.setData({ large: !this.data.large });
  },
});
