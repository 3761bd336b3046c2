import type { InferOutput } from 'valibot';
import type { dropPack as dropContract, savePack as contract } from '../../contract/setup/packs';
import { dayOf } from '../../domain/time/times';
import { plannedPack } from '../../domain/eligibility';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre } from '../centre/change-centre';

/**
 * Enters a version of the rules from a day to come on; one for the same day is replaced.
 * @throws DomainError InputInvalid for a day that has come, PackUnknown
 */
export async function savePack(
  { version, plan }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  if (plan.from <= dayOf(call.now))
    throw fieldError('InputInvalid', 'plan.from', '最早从明天起用，请改起用的日子。');
  plannedPack(plan, plan.from);

  return changeCentre(call, {
    version,
    kind: 'rules',
    title: `录入${plan.from}起用的规则`,
    change: ({ packs }) => ({
      packs: [...packs.filter(({ from }) => from !== plan.from), plan].sort((a, b) =>
        a.from < b.from ? -1 : 1,
      ),
    }),
  });
}

/** Takes a version away whose day has not come. @throws DomainError ActionNotPossibleNow for one that holds or held */
export async function dropPack(
  { version, from }: InferOutput<typeof dropContract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  if (from <= dayOf(call.now))
    throw new DomainError('ActionNotPossibleNow', { why: '已经起用的不能删，请录入新的一版。' });

  return changeCentre(call, {
    version,
    kind: 'rules',
    title: `去掉${from}起用的规则`,
    change: ({ packs }) => ({ packs: packs.filter((plan) => plan.from !== from) }),
  });
}
