import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { stations } from './centre';

export interface SamplePerson {
  readonly userName: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly note: string;
  readonly stationId: string | null;
}

function person(userName: string, name: string, roles: readonly StaffRole[], note: string): SamplePerson {
  return { userName, name, roles, note, stationId: null };
}

/** Invented staff, every role once at least. All have the same password, shown on the demo's sign-in page. */
export const staff: readonly SamplePerson[] = [
  person('lijing', '李静', ['clerk'], '窗口：受理、补材料、转出'),
  person('wumei', '吴梅', ['clerk'], '窗口：受理、补材料、转出'),
  person('wangmin', '王敏', ['reviewer'], '审查：提出意见'),
  person('hetao', '何涛', ['reviewer', 'clerk'], '审查，也值窗口'),
  person('chenli', '陈立', ['approver', 'director'], '主任：审批决定'),
  person('linfang', '林芳', ['approver'], '副主任：审批决定'),
  person('zhouhang', '周航', ['dispatcher'], '指派律师'),
  person('sunyue', '孙悦', ['archivist'], '案卷归档'),
  person('qianjin', '钱进', ['finance'], '会计：核算补贴'),
  person('fengyan', '冯雁', ['assessor'], '质量评查：看隐名的案卷'),
  person('tangsi', '唐思', ['supervisor'], '司法局：异议和投诉'),
  person('yuqing', '余清', ['auditor'], '审计：只看记录'),
  person('malan', '马兰', ['user_manager'], '管理账号，看不到案件'),
  { ...person('liuxi', '柳小溪', ['station_clerk'], '柳溪镇工作站'), stationId: stations[0]?._id ?? null },
  person('gucheng', '顾诚', ['finance'], '出纳：付补贴'),
  person('bailu', '白鹭', ['assessor'], '质量评查：外请的律师'),
  person('chengzhou', '程舟', ['assessor'], '质量评查：外请的律师'),
];

export const samplePassword = 'Qinghe-2026-demo';

/** The id of a member of the sample staff. */
export function staffId(userName: string): string {
  const place = staff.findIndex((one) => one.userName === userName);

  return `05e${String(place + 1).padStart(13, '0')}`;
}
