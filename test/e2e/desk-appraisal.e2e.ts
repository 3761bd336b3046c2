import { looked, paste, signInAs, typeIn } from './desk/hands';
import { goTo } from './desk/views';
import type { Scenario } from './world';

const sheet = [
  '项目｜分值｜评分办法｜依据｜指标｜满分值',
  '办案数量｜20｜按比例得分｜系统数字｜批准案件｜120',
  '归档及时｜10｜每低1%扣0.5分｜系统数字｜归档按期率｜100',
  '宣传｜5｜看材料｜照片、稿件',
].join('\n');

export const scenarios: readonly Scenario[] = [
  {
    name: '主任写好考评表，窗口自评，主任核定公布；改了分要写原因',
    run: async (world) => {
      const director = await signInAs(world, '陈立');
      await goTo(director, '/reports?part=appraisal');
      await director.getByRole('button', { name: '改考评表' }).click();
      const box = director.getByRole('textbox', { name: '考评表' });
      await paste(box, '办案数量｜20｜｜｜批准的案件｜120');
      await director.getByText('第1行：“批准的案件”不是指标').waitFor();
      await paste(box, sheet);
      await director.getByRole('button', { name: '存考评表' }).click();
      await director.getByRole('rowheader', { name: '归档及时' }).waitFor();

      const give = async (stage: string, points: readonly string[]): Promise<void> => {
        for (const [at, item] of ['办案数量', '归档及时', '宣传'].entries())
          await typeIn(director.getByRole('textbox', { name: `${item}，${stage}` }), points[at] ?? '');
        await director.getByRole('button', { name: `存${stage}分` }).click();
        await director.getByText('分存好了。').first().waitFor();
      };
      const turn = async (stage: string): Promise<void> => {
        await director.getByRole('combobox', { name: '谁打分' }).click();
        await director.getByRole('option', { name: stage }).click();
        await director.getByRole('button', { name: `存${stage}分` }).waitFor();
      };
      await give('自评', ['18', '9', '5']);
      await turn('单位评');
      await give('单位评', ['18', '9', '5']);
      await turn('核定');
      await typeIn(director.getByRole('textbox', { name: '归档及时，核定' }), '8');
      await director.getByRole('button', { name: '存核定分' }).click();
      await director.getByText('“归档及时”核定分和自评分不一样，请写理由。').waitFor();
      await typeIn(director.getByRole('textbox', { name: '归档及时，理由' }), '两卷晚交');
      await typeIn(director.getByRole('textbox', { name: '办案数量，核定' }), '18');
      await typeIn(director.getByRole('textbox', { name: '宣传，核定' }), '5');
      await director.getByRole('button', { name: '存核定分' }).click();
      await director.getByText('核定：两卷晚交').or(director.getByPlaceholder('核定：两卷晚交')).waitFor();
      await typeIn(director.getByLabel('签署人'), '陈立');
      await director.getByRole('button', { name: '公布核定的分' }).click();
      await director.getByText('31 分').waitFor();
      await looked(world, director, 'desk-appraisal');
      await director.setViewportSize({ width: 640, height: 900 });
      await looked(world, director, 'desk-appraisal-narrow');
      await goTo(director, '/reports?part=counties');
      await director.getByText('这套系统里没有别的中心可以选作上级。').waitFor();
      await looked(world, director, 'desk-counties-alone');
    },
  },
];
