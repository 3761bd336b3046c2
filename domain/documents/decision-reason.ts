import type { Material } from '../case/records/material';
import type { Assessment } from '../eligibility/trace/assessment';
import type { RefusalGround } from '../vocabulary/matters/grounds';
import { materialTitle } from '../vocabulary/material-titles';

/** What a reason is drafted from: the matter in the words of the statute, the rule's answer, the papers of the file. */
export interface ReasonGrounds {
  readonly matter: string;
  readonly assessment: Pick<Assessment, 'hardship' | 'inScope'> | null;
  readonly materials: readonly Pick<Material, 'item' | 'verdict' | 'removedAt'>[];
}

const hardshipWords: Readonly<Record<string, string>> = {
  required: '申请人经济困难状况符合规定标准',
  verification_exempt: '申请人属于依法免予核查经济困难状况的人员',
  condition_exempt: '申请人的情形依法不受经济困难条件限制',
};

/** The papers found good, each once; what nobody looked at proves nothing yet. */
export function provenBy(materials: ReasonGrounds['materials']): readonly string[] {
  const good = materials.filter(({ verdict, removedAt }) => verdict === 'good' && removedAt === null);

  return [...new Set(good.map(({ item }) => materialTitle(item)))];
}

/** The sentence on proof that stands in an opinion and in a reason; empty where no paper was found good. */
export function proofSentence(materials: ReasonGrounds['materials']): string {
  const proofs = provenBy(materials);

  return proofs.length === 0 ? '' : `以上有经核验的${proofs.join('、')}证明。`;
}

/** The reason printed on a grant (决定理由), from rule, facts and named proof; the approver may change it. */
export function grantReason({ matter, assessment, materials }: ReasonGrounds): string {
  const parts = [
    `申请事项为${matter}`,
    assessment?.inScope === true ? '属于法律援助事项范围' : '',
    hardshipWords[assessment?.hardship ?? ''] ?? '',
  ];

  return `${parts.filter(Boolean).join('，')}。${proofSentence(materials)}`;
}

/** What each ground means for the matter at hand; the approver adds the particular fact. */
const refusals: Readonly<Record<RefusalGround, (matter: string) => string>> = {
  out_of_scope: (matter) => `申请事项为${matter}，不属于法律援助事项范围。`,
  not_in_hardship: (matter) =>
    `申请事项为${matter}，经核查，申请人家庭人均收入高于本地经济困难标准，不符合经济困难条件。`,
  not_a_person: (matter) => `申请事项为${matter}，申请人不是自然人，法律援助只提供给公民个人。`,
  has_own_lawyer: (matter) => `申请事项为${matter}，申请人已自行委托代理人或者辩护人。`,
  no_standing: (matter) => `申请事项为${matter}，代为申请的人没有提交有代理权的证明。`,
  already_handled: (matter) => `申请事项为${matter}，同一事项在同一阶段已经获得法律援助或者已经审结。`,
  false_statement: (matter) => `申请事项为${matter}，经核查，申请人提交的材料或者说明与实际情况不符。`,
  local_ground: (matter) => `申请事项为${matter}，属于本地规定的不予法律援助的情形。`,
};

/** The reason printed on a refusal, with the matter in it; the approver makes it as particular as the case. */
export function refusalReason(ground: RefusalGround, matter: string): string {
  return refusals[ground](matter);
}
