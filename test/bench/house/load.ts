import type { BenchPart } from '../part';
import { atMost, shown, type Row } from '../row';
import { staff } from '../../../local/sample/staff';
import { largeSample } from './large-sample';
import { citizen, desk, sure, type Desk } from './people';
import { serve } from './served';
import { quantile, timed, upTo } from './timing';
import { apply, linesOf, photo, type Line } from './work';

const desks = 50;
const citizens = 100;
const rivals = 3;

/** 50 staff at once on queue, dossier and decision, while 100 citizens submit (issue 5). */
export const loadPart: BenchPart = {
  name: 'load',
  title: '50 名工作人员和 100 名群众同时 · load',
  async run({ cases, quick }) {
    const served = await serve(largeSample(cases));
    try {
      const clerks = staff.filter(({ roles }) => roles.includes('clerk'));
      const signedIn = await Promise.all(clerks.map(({ userName }) => desk(served.url, userName)));
      const at = (n: number) => signedIn[n % signedIn.length] as Desk;
      const waiting = await linesOf(at(0), { states: ['SUBMITTED'] }, quick ? 30 : 100);
      const run = `${Date.now()}`;
      const people = await Promise.all(upTo(citizens).map((n) => citizen(served.url, `load-${run}-${n}`)));
      const bytes = photo();
      const numbers: string[] = [];

      const [looks, dossiers, decisions, submits] = await Promise.all([
        timed(upTo(quick ? 100 : 400), desks - 20, async (n) => sure(await at(n)('queue', { limit: 20 }))),
        timed(waiting, 10, async ({ caseId }, n) => sure(await at(n)('openDossier', { caseId }))),
        decideTogether(waiting, at),
        timed(people, citizens, async (person) => numbers.push(await apply(person, bytes))),
      ]);

      return [
        ...decisions,
        atMost('收件号重复', citizens - new Set(numbers).size, 0, ' 个'),
        shown('待办，p95', quantile(looks.times, 0.95), ' 毫秒'),
        shown('卷宗，p95', quantile(dossiers.times, 0.95), ' 毫秒'),
        shown('交申请（全程），p95', quantile(submits.times, 0.95), ' 毫秒'),
      ];
    } finally {
      await served.close();
    }
  },
};

/** Several people decide the same case at the same moment, all from the version they saw. */
async function decideTogether(waiting: readonly Line[], at: (n: number) => Desk): Promise<Row[]> {
  let refusedFairly = 0;
  const won: string[] = [];
  const { times } = await timed(waiting, 10, async ({ caseId, version }) => {
    const answers = await Promise.all(upTo(rivals).map((n) => at(n)('accept', { caseId, version })));
    for (const answer of answers) {
      if (answer.ok) won.push(caseId);
      else if (answer.error.code === 'StateHasChanged') refusedFairly++;
    }
  });
  const unexplained = waiting.length * rivals - won.length - refusedFairly;
  let lost = 0;
  for (const [n, { caseId }] of waiting.entries()) {
    const { history } = sure<{ history: { action: string }[] }>(await at(n)('openDossier', { caseId }));
    if (history.filter(({ action }) => action === 'accept').length !== 1) lost++;
  }

  return [
    atMost(
      `${rivals} 人同时受理同一件：丢失或重复的决定`,
      lost + Math.abs(waiting.length - won.length),
      0,
      ' 件',
    ),
    atMost('没有说明原因的拒绝', unexplained, 0, ' 次'),
    shown(`${rivals} 人同时受理，p95`, quantile(times, 0.95), ' 毫秒'),
  ];
}
