import type { RefusalGround } from '../packs/pack';
import type { Situation } from './situation';

/**
 * The grounds of the place's own rules for refusing that are met (law.md §11). The statute has none, and staff
 * decide each time: the doubt names the ground. Free words never meet one, they only bring it before staff.
 */
export function refusalGroundsMet({ facts, pack, notes }: Situation): readonly RefusalGround[] {
  return pack.refusals.filter((ground) => {
    if (ground.exceptStages.includes(facts.stage ?? '')) return false;
    const told = ground.toldIn !== undefined && facts[ground.toldIn] !== undefined;

    if (facts[ground.fact] !== true && !told) return false;
    notes.cite(ground.basis, ground.verified);
    if (facts[ground.fact] !== true) return false;
    notes.doubt('refusal_ground', `${ground.title}：由工作人员决定`, [ground.fact]);

    return true;
  });
}
