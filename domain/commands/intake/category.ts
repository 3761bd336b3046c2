import { hasKey } from '../../vocabulary/has-key';
import type { Facts } from '../../eligibility/facts/facts';

type Category = NonNullable<Facts['category']>;

const stems: Readonly<Record<string, Category>> = {
  刑事: 'criminal',
  刑: 'criminal',
  刑辩: 'criminal',
  刑事辩护: 'criminal',
  刑事代理: 'criminal',
  刑事诉讼: 'criminal',
  刑事公诉: 'criminal',
  刑事自诉: 'criminal',
  公诉: 'criminal',
  自诉: 'criminal',
  刑事附带民事: 'criminal',
  民事: 'civil',
  民: 'civil',
  民商事: 'civil',
  民事诉讼: 'civil',
  民事代理: 'civil',
  劳动: 'civil',
  劳动争议: 'civil',
  劳动仲裁: 'civil',
  行政: 'administrative',
  行政诉讼: 'administrative',
  行政复议: 'administrative',
  行政代理: 'administrative',
  国家赔偿: 'administrative',
};

/** 案件类别 in the words people write: 刑事, 刑事案件, 刑事类. Undefined for a word that is none of them. */
export function categoryFrom(text: string): Category | undefined {
  const stem = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?:法律援助)?(?:一审|二审)?(?:案件|案|类别|类型|类|纠纷|诉讼案件)?$/, '');

  return hasKey(stems, stem) ? stems[stem] : undefined;
}
