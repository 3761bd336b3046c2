import type { AccountChangeDecided } from '../contract/people/users';
import { dataOf, type TestOffice } from './cloud';

type Answer = Awaited<ReturnType<TestOffice['desk']>>;

/**
 * What the director agreed to after the manager of accounts had asked for it; where nobody else could agree, what came
 * of asking.
 */
export async function agreed(
  office: TestOffice,
  answer: Answer,
  second = 'chenli',
): Promise<{ readonly id: string; readonly password: string }> {
  const asked = dataOf<{ id: string; password: string } | { waitsFor: string }>(answer);
  if (!('waitsFor' in asked)) return asked;
  const { account, password } = dataOf<AccountChangeDecided>(
    await office.desk(second, 'decideAccountChange', { id: asked.waitsFor, agree: true }),
  );

  return { id: account ?? '', password: password ?? '' };
}
