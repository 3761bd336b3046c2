interface TagRow {
  readonly code: string;
  /** The field's word, as in staff papers. */
  readonly label: string;
  /** The words of a citizen. */
  readonly plain: string;
}

/** What may be said of a person (身份标签). One person may have several. */
export const personTags = [
  { code: 'migrant_worker', label: '进城务工人员', plain: '从农村出来打工' },
  { code: 'migrant_worker_kin', label: '进城务工人员近亲属', plain: '家人从农村出来打工' },
  { code: 'rural_worker', label: '农民工', plain: '农村户口，给人打工' },
  { code: 'platform_worker', label: '新就业形态', plain: '送外卖、送快递、开网约车' },
  { code: 'elderly', label: '老年人', plain: '六十岁以上' },
  { code: 'minor', label: '未成年人', plain: '不满十八岁' },
  { code: 'disabled', label: '残疾人', plain: '有残疾' },
  { code: 'hearing_disabled', label: '听力残疾', plain: '听不见' },
  { code: 'sight_disabled', label: '视力残疾', plain: '看不见' },
  { code: 'speech_disabled', label: '言语残疾', plain: '不能说话' },
  { code: 'impaired_mind', label: '不能完全辨认自己行为', plain: '不能完全明白自己在做什么' },
  { code: 'no_fixed_income', label: '无固定生活来源', plain: '没有固定收入' },
  { code: 'dibao', label: '低保对象', plain: '吃低保' },
  { code: 'destitute', label: '特困供养人员', plain: '特困供养（五保）' },
  { code: 'three_withouts', label: '三无人员', plain: '没劳力、没收入、没人养' },
  { code: 'low_income_listed', label: '低收入人口', plain: '民政认定的低收入人口' },
  { code: 'registered_poor', label: '建档立卡贫困户', plain: '建档立卡户' },
  { code: 'temporary_relief', label: '临时救助对象', plain: '领了临时救助' },
  { code: 'judicial_relief', label: '司法救助对象', plain: '领了司法救助' },
  { code: 'unemployment_insurance', label: '领取失业保险金', plain: '正在领失业金' },
  { code: 'preferential_treatment', label: '优抚对象', plain: '有优抚待遇' },
  { code: 'veteran', label: '退役军人', plain: '当过兵' },
  { code: 'conscript_family', label: '义务兵军属', plain: '家人正在当义务兵' },
  { code: 'conscript', label: '义务兵', plain: '正在当义务兵' },
  { code: 'soldier', label: '军人', plain: '现役军人' },
  { code: 'soldier_family', label: '军人家属', plain: '家人是军人' },
  { code: 'fallen_soldier_family', label: '因公牺牲或病故军人遗属', plain: '家人当兵时因公牺牲或病故' },
  { code: 'martyr_near_kin', label: '烈士近亲属', plain: '烈士的父母、配偶、子女等' },
  { code: 'martyr_kin', label: '烈士亲属', plain: '烈士的其他亲戚' },
  { code: 'rescuer', label: '见义勇为人员', plain: '见义勇为' },
  { code: 'rescuer_kin', label: '见义勇为人员近亲属', plain: '家人见义勇为' },
  { code: 'violence_victim', label: '家庭暴力受害人', plain: '受到家庭暴力' },
  { code: 'cohabitant_violence_victim', label: '同居暴力受害人', plain: '被一起住的人打' },
  { code: 'abuse_victim', label: '虐待受害人', plain: '受到虐待' },
  { code: 'abandonment_victim', label: '遗弃受害人', plain: '被家人遗弃' },
  { code: 'acquitted_on_retrial', label: '再审改判无罪', plain: '重审后改判无罪' },
  { code: 'immobile', label: '行动不便', plain: '行动不便，出不了门' },
  { code: 'gravely_ill', label: '重病患者', plain: '生了重病' },
  { code: 'orphan', label: '孤儿', plain: '父母都不在了的孩子' },
  { code: 'macau_resident', label: '澳门居民', plain: '澳门居民' },
  { code: 'woman', label: '妇女', plain: '妇女' },
] as const satisfies readonly TagRow[];

export type PersonTag = (typeof personTags)[number]['code'];
