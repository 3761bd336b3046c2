import { packList } from '../../eligibility';
import { placeIn } from './place';

test.each(packList.map(({ label, id }) => [label, id]))('%s names itself', (label, id) => {
  expect(placeIn(label)).toBe(id);
});

test.each([
  ['江苏省', 'jiangsu'],
  ['江苏省苏州市', 'jiangsu'],
  ['广西壮族自治区北海市', 'guangxi'],
  ['广东(中山)', 'zhongshan'],
  ['广东省中山市东区', 'zhongshan'],
  ['中山东区', 'zhongshan'],
  ['广东省珠海市横琴', 'hengqin'],
  ['横琴新区', 'hengqin'],
  ['云南保山', 'baoshan'],
  ['青海省西宁市城中区', 'xining'],
  ['上海市浦东新区', 'shanghai'],
  ['青岛（山东）', 'shandong'],
  ['按江苏规则', 'jiangsu'],
  ['山东省 山西路街道', 'shandong'],
  ['广东 佛山西樵镇', 'guangdong'],
  ['山西宁武县', 'shanxi'],
  ['广西宁明县', 'guangxi'],
])('%s is a place with rules: %s', (text, id) => {
  expect(placeIn(text)).toBe(id);
});

test.each([
  '吉林省长春市江苏路司法所',
  '河南路街道',
  '辽宁省大连市中山区',
  '中山路司法所',
  '江西宁都县',
  '陕西宁强县',
  '佛山西樵镇',
  '四川',
  '海角',
  '',
])('%s names no place that has rules here', (text) => {
  expect(placeIn(text)).toBeNull();
});
