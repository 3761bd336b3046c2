import { facts, paragraph, signature } from '../blocks';
import type { PaperDocument } from '../blocks';

/** Somebody of the paper by which an able adult sends another (条例-17(1)). */
export interface PowerPerson {
  readonly name: string;
  readonly number: string;
  readonly phone: string;
}

/** What is known when it is taken from the phone; what is empty is written in by hand. */
export interface AgentPower {
  readonly applicant: PowerPerson;
  readonly agent: PowerPerson;
  readonly relation: string;
  readonly matter: string;
  readonly centre: string;
}

const byHand = '＿＿＿＿＿＿＿＿＿＿＿＿';

function rowsOf(who: string, { name, number, phone }: PowerPerson) {
  return [
    [who, name || byHand],
    [`${who}身份证号`, number || byHand],
    [`${who}电话`, phone || byHand],
  ] as const;
}

/** The paper by which somebody lets another apply for legal aid; both names are filled in, only the signature is left. */
export function agentPower({ applicant, agent, relation, matter, centre }: AgentPower): PaperDocument {
  return {
    title: '授权委托书',
    issuer: '',
    number: '',
    draft: false,
    sheet: false,
    blocks: [
      facts(...rowsOf('委托人', applicant), ...rowsOf('受托人', agent), [
        '受托人是委托人的',
        relation || byHand,
      ]),
      paragraph(
        `我因${matter || byHand}一事，不能自己去办，委托上面的受托人，代我向${centre}申请法律援助，填表、交材料、签收文书。`,
      ),
      paragraph('受托人不能替我撤回申请，也不能收任何人的钱。委托到这次申请有结果为止。'),
      signature('委托人（签名或按手印）：＿＿＿＿＿＿＿＿', '　　　　年　　月　　日'),
      signature('受托人（签名）：＿＿＿＿＿＿＿＿', '　　　　年　　月　　日'),
    ],
    foot: '签好名，拍照交回来。全程免费。',
  };
}
