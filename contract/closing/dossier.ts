import * as v from 'valibot';
import { dossierItems } from '../../domain/vocabulary/handling/dossier-items';
import { contract } from '../envelope';
import type { Instant } from '../../domain/time/times';
import type { ScoreSheet } from '../../domain/quality/review/sheet';
import { codeOf, fields, id, seen, text, textOrNothing } from '../fields';
import { pointsByLine, vetoes } from '../quality/score';
import type { Decided } from '../decided';

const count = (what: string, most: number) =>
  v.pipe(
    v.number(`${what}请填数字。`),
    v.safeInteger(`${what}请填整数。`),
    v.minValue(1, `${what}至少是1。`),
    v.maxValue(most, `${what}最多${most}。`),
  );
const item = codeOf(dossierItems, '请从目录里选材料。');
const mostItems = 60;

/**
 * The handler's part of the dossier. Refusals: PaperMissing (names what the list of this kind of case still asks for) ·
 * InputInvalid (a paper twice, pages out of bounds) · ActionNotPossibleNow (not closed, or handed in already)
 */
export const submitDossier = contract<Decided>('handling')(
  'submitDossier',
  fields({
    ...seen,
    items: v.pipe(
      v.array(fields({ code: item, pages: count('页数', 2000), copy: v.boolean('请选原件还是复印件。') })),
      v.minLength(1, '请列出案卷里的材料。'),
      v.maxLength(mostItems, '材料太多，请合并同类的。'),
    ),
    /** What there is not, with the reason. */
    absent: v.optional(
      v.pipe(
        v.array(fields({ code: item, reason: text('没有的原因', 200, 2) })),
        v.maxLength(mostItems, '写得太多，请合并同类的。'),
      ),
      [],
    ),
  }),
);

/** Back to the handler with a list. Refusals: GapsMissing · OwnCase · SamePersonDecided (who wrote it down) */
export const returnDossier = contract<Decided>('archive')(
  'returnDossier',
  fields({
    ...seen,
    gaps: v.pipe(
      v.array(text('要补的一条', 200, 2)),
      v.minLength(1, '请列出要补什么。'),
      v.maxLength(30, '最多写30条，请合并。'),
    ),
  }),
);

const place = {
  volumes: count('册数', 99),
  shelf: text('放在哪里', 60),
  /** `null`: kept for ever. */
  retentionYears: v.nullable(count('保管年限', 100), null),
  secret: v.optional(v.boolean('请选是不是密卷。'), false),
};

/** The sheet by which a file is checked before it is archived, and the points from which on it passes. */
export const openFilingSheet = contract<{ readonly sheet: ScoreSheet; readonly pass: number }>('archive')(
  'openFilingSheet',
  fields({}),
);

/**
 * Into the archive, under its number; read-only from now on, with the check by the sheet. Refusals: PaperMissing ·
 * ConditionUnmet (aid in advance; too few points or a veto) · InputInvalid (points above their line)
 */
export const passDossier = contract<Decided>('archive')(
  'passDossier',
  fields({
    ...seen,
    ...place,
    check: fields({ points: pointsByLine, vetoes, comment: textOrNothing('检查意见', 500) }),
  }),
);

/** The whole dossier as one PDF, or that it is being bound. */
export type VolumeAnswer =
  | { readonly state: 'due' }
  | {
      readonly state: 'made';
      readonly url: string;
      readonly pages: number;
      readonly sha256: string;
      readonly madeAt: Instant;
    };

/**
 * The whole dossier of an archived case: the clock binds it, once; until then the answer is `due`. The look is logged.
 * Refusals: ConditionUnmet (not archived) · NotAllowed (a secret volume)
 */
export const openVolume = contract<VolumeAnswer>('archive')('openVolume', fields({ caseId: id }));

/** The approval file alone, of a case that never reached a lawyer. Refusals: AlreadyDone · ConditionUnmet (the days to object) */
export const fileAway = contract<Decided>('archive')('fileAway', fields({ ...seen, ...place }));
