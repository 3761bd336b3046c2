interface TagRow {
  readonly code: string;
  /** The field's word, as in staff papers. */
  readonly label: string;
}

/** What may be said of a person (身份标签). One person may have several. */
export const personTags = [
  { code: 'migrant_worker', label: '进城务工人员' },
  { code: 'migrant_worker_kin', label: '进城务工人员近亲属' },
  { code: 'rural_worker', label: '农民工' },
  { code: 'platform_worker', label: '新就业形态' },
  { code: 'elderly', label: '老年人' },
  { code: 'minor', label: '未成年人' },
  { code: 'disabled', label: '残疾人' },
  { code: 'hearing_disabled', label: '听力残疾' },
  { code: 'sight_disabled', label: '视力残疾' },
  { code: 'speech_disabled', label: '言语残疾' },
  { code: 'impaired_mind', label: '不能完全辨认自己行为' },
  { code: 'no_fixed_income', label: '无固定生活来源' },
  { code: 'dibao', label: '低保对象' },
  { code: 'destitute', label: '特困供养人员' },
  { code: 'three_withouts', label: '三无人员' },
  { code: 'low_income_listed', label: '低收入人口' },
  { code: 'registered_poor', label: '建档立卡贫困户' },
  { code: 'temporary_relief', label: '临时救助对象' },
  { code: 'judicial_relief', label: '司法救助对象' },
  { code: 'unemployment_insurance', label: '领取失业保险金' },
  { code: 'preferential_treatment', label: '优抚对象' },
  { code: 'veteran', label: '退役军人' },
  { code: 'conscript_family', label: '义务兵军属' },
  { code: 'conscript', label: '义务兵' },
  { code: 'soldier', label: '军人' },
  { code: 'soldier_family', label: '军人家属' },
  { code: 'fallen_soldier_family', label: '因公牺牲或病故军人遗属' },
  { code: 'martyr_near_kin', label: '烈士近亲属' },
  { code: 'martyr_kin', label: '烈士亲属' },
  { code: 'rescuer', label: '见义勇为人员' },
  { code: 'rescuer_kin', label: '见义勇为人员近亲属' },
  { code: 'violence_victim', label: '家庭暴力受害人' },
  { code: 'cohabitant_violence_victim', label: '同居暴力受害人' },
  { code: 'abuse_victim', label: '虐待受害人' },
  { code: 'abandonment_victim', label: '遗弃受害人' },
  { code: 'acquitted_on_retrial', label: '再审改判无罪' },
  { code: 'immobile', label: '行动不便' },
  { code: 'gravely_ill', label: '重病患者' },
  { code: 'orphan', label: '孤儿' },
  { code: 'macau_resident', label: '澳门居民' },
  { code: 'woman', label: '妇女' },
] as const satisfies readonly TagRow[];

export type PersonTag = (typeof personTags)[number]['code'];
