import type { Firm, Lawyer } from '../../cloudfunctions/platform/documents';
import { centre } from './centre';

const firmNames = ['青禾正言律师事务所', '青禾明理律师事务所', '禾苗律师事务所', '柳溪法律服务所'];

export const firms: readonly Firm[] = firmNames.map((name, place) => ({
  _id: `f00000000000000${place + 1}`,
  centreId: centre._id,
  name,
  phone: `0999-556600${place + 1}`,
  address: `青禾县禾苗路${20 + place * 6}号`,
}));

interface Row {
  readonly name: string;
  readonly firm: number;
  readonly kind?: Lawyer['kind'];
  readonly sex: Lawyer['sex'];
  readonly fields: readonly string[];
  readonly criminalYears: number;
  readonly knowsMinors?: boolean;
  readonly languages?: readonly string[];
  readonly available?: boolean;
}

const rows: readonly Row[] = [
  { name: '沈正', firm: 0, sex: 'male', fields: ['劳动', '工伤'], criminalYears: 2 },
  {
    name: '许言',
    firm: 0,
    sex: 'female',
    fields: ['婚姻家庭', '未成年人'],
    criminalYears: 4,
    knowsMinors: true,
  },
  { name: '高山', firm: 0, sex: 'male', fields: ['刑事'], criminalYears: 9 },
  { name: '丁文', firm: 0, sex: 'male', fields: ['交通', '医疗'], criminalYears: 0 },
  { name: '陆明', firm: 1, sex: 'male', fields: ['劳动'], criminalYears: 1 },
  { name: '夏荷', firm: 1, sex: 'female', fields: ['婚姻家庭', '家庭暴力'], criminalYears: 3 },
  { name: '严理', firm: 1, sex: 'male', fields: ['刑事'], criminalYears: 6, knowsMinors: true },
  {
    name: '杜若',
    firm: 2,
    sex: 'female',
    fields: ['劳动', '社会保险'],
    criminalYears: 0,
    languages: ['手语'],
  },
  { name: '秦川', firm: 2, sex: 'male', fields: ['工伤', '交通'], criminalYears: 2 },
  { name: '白桦', firm: 2, sex: 'male', fields: ['环境', '农业'], criminalYears: 0, available: false },
  {
    name: '柳青',
    kind: 'grassroots',
    firm: 3,
    sex: 'female',
    fields: ['劳动', '赡养'],
    criminalYears: 0,
    languages: ['方言'],
  },
  { name: '石磊', kind: 'grassroots', firm: 3, sex: 'male', fields: ['土地', '赡养'], criminalYears: 0 },
];

export const lawyers: readonly Lawyer[] = rows.map(({ name, firm, ...row }, place) => ({
  _id: `1a${String(place + 1).padStart(14, '0')}`,
  centreId: centre._id,
  firmId: firms[firm]?._id ?? '',
  name,
  phone: `1390000${String(7001 + place)}`,
  languages: [],
  knowsMinors: false,
  available: true,
  ...row,
}));
