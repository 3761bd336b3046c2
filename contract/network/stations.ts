import * as v from 'valibot';
import { stationGroups, stationKinds } from '../../domain/vocabulary/stations';
import { contract } from '../envelope';
import { codeOf, fields, id, text, version } from '../fields';
import { dialled, mayBeEmpty, place, type Kept, type Shown } from '../pieces';

/** A station, a village liaison or a special station, as staff enter it. */
export const stationFields = {
  name: text('名称', 40, 2),
  kind: codeOf(stationKinds, '请选择是哪一类。'),
  group: v.nullable(codeOf(stationGroups, '请选择为谁服务。')),
  phone: dialled,
  address: text('地址', 80),
  hours: text('开放时间', 60),
  access: mayBeEmpty('无障碍情况', 60),
  place,
  open: v.boolean('请选开着还是关了。'),
};

const stationSchema = v.pipe(
  fields(stationFields),
  v.forward(
    v.check(({ kind, group }) => kind !== 'special' || group !== null, '专项工作站要选为谁服务。'),
    ['group'],
  ),
);

export type StationParts = v.InferOutput<typeof stationSchema>;

export interface StationLine extends Shown<StationParts> {
  readonly id: string;
  readonly version: number;
}

/** Enters a station, or changes it; a closed one stays in the register and is not shown to citizens. */
export const saveStation = contract<Kept & { readonly id: string }>('ledgers')(
  'saveStation',
  fields({ id: v.nullable(id), version, station: stationSchema }),
);
