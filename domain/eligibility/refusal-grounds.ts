import type { Situation } from './situation';

/**
 * Whether a ground of the place's own rules for refusing is met (law.md §11). The statute has none, and staff
 * decide each time: the doubt names the ground.
 */
export function refusalGroundsMet({ facts, pack, notes }: Situation): boolean {
  let met = false;

  for (const ground of pack.refusals) {
    if (facts[ground.fact] !== true || ground.exceptStages.includes(facts.stage ?? '')) continue;
    notes.cite(ground.basis, ground.verified);
    notes.doubt('refusal_ground', `${ground.title}：由工作人员决定`, [ground.fact]);
    met = true;
  }

  return met;
}
