import * as v from 'valibot';
import { contract } from '../envelope';
import { code, fields, id } from '../fields';

/** Puts the pages of one paper in the order in which they are to be read. Before handing in only. */
export const orderMaterials = contract<{ readonly ordered: number }>('citizen')(
  'orderMaterials',
  fields({
    caseId: id,
    item: code,
    materialIds: v.pipe(v.array(id, '请刷新再试。'), v.maxLength(60, '一次最多排60张。')),
  }),
);
