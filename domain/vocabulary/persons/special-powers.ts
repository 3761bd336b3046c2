import type { Wording } from '../wording';

/** What a general power leaves out: each is given by name, or not at all (民诉-62). */
export const specialPowers = {
  claims: { citizen: '替您承认、放弃、改变要求', staff: '承认、放弃、变更诉讼请求' },
  settle: { citizen: '替您和对方谈成、签字', staff: '进行和解' },
  appeal: { citizen: '替您反告、上诉', staff: '提起反诉或者上诉' },
} as const satisfies Record<string, Wording>;

export type SpecialPower = keyof typeof specialPowers;
