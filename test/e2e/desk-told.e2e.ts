import { signInAs, openFirst, typeIn } from './desk/hands';
import { fillStep, lookAt, openStep, sendStep } from './desk/steps';
import type { Scenario } from './world';

export const scenarios: readonly Scenario[] = [
  {
    name: '没有手机的人到窗口：换个人转告，投诉收费，都记下是谁说的、谁登记的',
    run: async (world) => {
      const clerk = await signInAs(world, '李静');
      await openFirst(clerk, 'review');
      const history = clerk.getByRole('region', { name: '经过', exact: true });

      await openStep(clerk, '修改联系方式');
      const neighbour = { texts: { 本人电话: '', 转告人电话: '139001' }, chosen: ['由他人转告'] };
      await fillStep(clerk, '修改联系方式', neighbour);
      await clerk.getByText('手机号要11位，您填了6位。').waitFor();
      await sendStep(clerk, '修改联系方式');
      await clerk.getByText('请写转告人的姓名。').first().waitFor();
      await lookAt(world, clerk, 'told-contact');
      await typeIn(clerk.getByLabel('转告人（可不填）', { exact: true }), '钱二嫂');
      await typeIn(clerk.getByLabel('转告人电话'), '13900139001');
      await sendStep(clerk, '修改联系方式');
      await clerk.getByText('联系方式已改，记进经过了。').waitFor();
      await history.getByText('李静（窗口受理）改了联系方式。').waitFor();
      await history.getByText('本人到窗口说的').first().waitFor();
      await clerk.getByText('钱二嫂 13900139001').first().waitFor();

      await openStep(clerk, '投诉');
      await fillStep(clerk, '投诉', {
        texts: { 投诉的内容: '站里的人让我交三百元才肯收材料。' },
        chosen: ['有人收钱'],
      });
      await lookAt(world, clerk, 'told-complaint');
      await sendStep(clerk, '投诉');
      await clerk.getByText('投诉已登记，期限开始算。').waitFor();
      await history.getByText('本人到窗口说的，投诉有人收钱').waitFor();
      await clerk.getByText(/站里的人让我交三百元才肯收材料。（.*，还没答复）/).waitFor();
      await lookAt(world, clerk, 'told-dossier');
    },
  },
];
