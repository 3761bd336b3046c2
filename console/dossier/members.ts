import type { Dossier } from '../../contract/dossier/dossier';
import { yuan } from '../../domain/documents/shared/said';

/** One worker of a group as the desk lists them. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  /** Masked; the full number is asked for and noted. */
  readonly number: string;
  readonly phone: string;
  /** Yuan. */
  readonly amount: number;
  readonly state: string;
  readonly left: boolean;
  readonly papers: string;
}

function stateOf({ confirmedAt, leftAt }: Dossier['case']['members'][number]): string {
  if (leftAt !== null) return '已退出';

  return confirmedAt === null ? '别人代填，本人未确认' : '本人已确认';
}

/** The list as the representative sees it, with what the centre needs beside. */
export function memberRows({ members, materials }: Dossier['case']): readonly MemberRow[] {
  return members.map((member) => {
    const own = materials.filter(({ memberId, removedAt }) => memberId === member.id && removedAt === null);

    return {
      id: member.id,
      name: member.name,
      number: member.identity.number,
      phone: member.phone,
      amount: member.amount,
      state: stateOf(member),
      left: member.leftAt !== null,
      papers: own.length > 0 ? `${own.length} 份` : '没有',
    };
  });
}

/** `另有 3 人，合计 26,800 元，1 人未确认`: those who left are not counted. */
export function membersInWords(rows: readonly MemberRow[]): string {
  const there = rows.filter(({ left }) => !left);
  const sum = there.reduce((all, { amount }) => all + Math.round(amount * 100), 0) / 100;
  const waiting = there.filter(({ state }) => state !== '本人已确认').length;

  return [
    `代表以外 ${there.length} 人`,
    `合计 ${yuan(sum)}`,
    ...(waiting > 0 ? [`${waiting} 人未确认`] : []),
  ].join('，');
}
