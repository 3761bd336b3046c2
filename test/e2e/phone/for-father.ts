import { matterOf } from '../../../domain/vocabulary/matters/matters';
import { agree } from './green-channel';
import type { Hands } from './hands';

/** A daughter whom the old father has asked to go: with questions about the means and about both people. */
export async function answerForFather({ tap, type, see }: Hands): Promise<void> {
  const next = (): Promise<void> => tap('下一步');
  const typed = async (heading: string, text: string, counts = true): Promise<void> => {
    await see(heading);
    await type(text, counts);
    await next();
  };

  await see('全程免费');
  await tap(/我要申请/);
  await tap(/我的家人/);
  await tap('我是他的子女');
  await tap(/他让我来的/);
  await tap(/家里的事/);
  await see('是哪一件');
  await tap(new RegExp(matterOf('support_of_parents')?.plain ?? ''));
  await tap(/就在本地/);
  await tap('没有');
  await agree({ tap, see });
  await typed('您自己叫什么', '赵小兰', false);
  await typed('您自己的身份证', '110101199003071233', false);
  await typed('您自己的电话', '13900139000', false);
  await typed('您父亲或母亲叫什么', '赵有福', false);
  await typed('您父亲或母亲的身份证', '110101198003078879', false);
  await typed('您父亲或母亲的电话', '13800138000', false);
  await typed('您父亲或母亲现在住在哪里', '柳溪镇三组12号', false);
  await see('户口在哪里');
  await tap('和住的地方一样');
  await tap('就寄到住的地方');
  await tap('没有住在一起');
  await see('您父亲或母亲符合下面哪几种');
  await tap('都没有');
  await see('家里几个人');
  await tap('2个人');
  await typed('一个月共收入多少', '1800');
  await typed('谁', '两个儿子');
  await typed('多少', '600');
  await see('从什么时候开始');
  await tap('说不清');
  await typed('请说说', '我爸七十三了，两个儿子都不给生活费。');
  await see('特别急的事');
  await tap('没有这些急事');
  await tap('打电话、发消息都行');
  await tap('上午');
}
