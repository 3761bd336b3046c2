import { archiveClasses } from '../../domain/closing/archive-place';
import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/records/paper';
import { currentAssignment } from '../../domain/case/case-facts';
import type { VolumeCover } from '../../domain/documents/volume';
import { paperDay, paperDayOf } from '../../domain/documents/shared/said';
import { maskIdentityNumber } from '../../domain/identity/masking';
import type { Instant } from '../../domain/time/times';
import { categories } from '../../domain/vocabulary/matters/case-kinds';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { closingKind } from '../../domain/closing/closing-kind';
import { paperFile } from '../casework/papers/paper-file';
import { centreOf } from '../centre/centre';
import { log, traceOf } from '../platform/calls/log';
import type { PlannedLine, Volume } from '../platform/documents';
import type { Office } from '../platform/office';
import { haveBound, haveMarked } from '../typesetting/have-set';
import type { BoundVolume, VolumeFile } from '../typesetting/job';

const atOnce = 5;
/** Milliseconds: what is left is bound a minute later. */
const longest = 30_000;

/** Binds the volumes that somebody asked for; one that cannot be bound holds up none of the others. @returns how many */
export async function bindVolumes(office: Office, now: Instant): Promise<number> {
  const until = Date.now() + longest;
  const page = { limit: atOnce, order: [['askedAt', 'asc']] as const };
  let made = 0;
  for (const volume of await office.store.find('volumes', { state: 'due' }, page)) {
    if (Date.now() > until) break;
    made += await makeOne(office, volume, now);
  }

  return made;
}

async function makeOne(office: Office, volume: Volume, now: Instant): Promise<number> {
  const { _id: id, copyOf } = volume;
  try {
    const made =
      copyOf === undefined ? await bindOne(office, volume, now) : await markOne(office, volume, now);
    if (made === null) return 0;
    const set = { state: 'made', madeAt: now, ...made };

    return await office.store.updateWhere('volumes', { _id: id, state: 'due' }, { set });
  } catch (error) {
    log({ level: 'error', event: 'volume_not_bound', ...traceOf(error) });
    await office.store.updateWhere('volumes', { _id: id, state: 'due' }, { set: { state: 'stuck' } });

    return 0;
  }
}

async function bindOne(office: Office, { _id: id, plan }: Volume, now: Instant): Promise<BoundVolume> {
  const c = await office.cases.find(id);
  if (!c) throw new Error('the case of a volume is gone');
  if (!plan) throw new Error('a volume has no plan');

  return haveBound(office, {
    ...{ cover: await coverOf(office, c), entries: await entriesOf(office, c, plan) },
    ...{ madeAt: c.closing.archive?.at ?? now, path: `volumes/${id}.pdf` },
  });
}

/** A copy waits for the volume that it is a copy of. */
async function markOne(
  office: Office,
  { _id: id, copyOf = '', mark = '' }: Volume,
  now: Instant,
): Promise<BoundVolume | null> {
  const whole = await office.store.get('volumes', copyOf);
  if (whole?.state === 'due') return null;
  if (whole?.state !== 'made') throw new Error('the volume of a copy could not be bound');
  const { fileId, sha256 } = whole;
  if ((await office.files.compare(fileId ?? '', sha256 ?? '')) !== 'whole')
    throw new Error('the volume of a copy is not what was bound');

  return haveMarked(office, { fileId: fileId ?? '', mark, madeAt: now, path: `volumes/${id}.pdf` });
}

async function entriesOf(office: Office, c: Case, plan: readonly PlannedLine[]) {
  return Promise.all(
    plan.map(async ({ part, title, papers, files }) => ({
      ...{ part, title },
      files: [
        ...(await Promise.all(named(c.papers, papers).map((paper) => fileOf(office, c, paper)))),
        ...named(c.materials, files).map(({ fileId, kind, name }) => ({ fileId, kind, name })),
      ],
    })),
  );
}

/** Those of these ids, in the order in which the plan names them. */
function named<One extends { readonly id: string }>(all: readonly One[], ids: readonly string[]): One[] {
  return ids.flatMap((id) => all.filter((one) => one.id === id));
}

/** The stamped copy where there is one: that is what went out. */
async function fileOf(office: Office, c: Case, paper: Paper): Promise<VolumeFile> {
  const { sealedCopy, number: name } = paper;
  if (sealedCopy) return { fileId: sealedCopy.fileId, kind: sealedCopy.kind, name };

  return { fileId: paper.fileId ?? (await paperFile(office, c, paper)).fileId, kind: 'pdf', name };
}

async function coverOf(office: Office, c: Case): Promise<VolumeCover> {
  const { name } = await centreOf(office, c.centreId);
  const { archive, closing, termination } = c.closing;
  const handler = currentAssignment(c) ?? c.assignment.assignments.at(-1);
  const { applicant } = c;

  return {
    ...{ centre: name, number: archive?.number ?? '' },
    rows: [
      ['案件类别', archive ? `${categories[closingKind(c)]}（${archiveClasses[archive.archiveClass]}）` : ''],
      ['案由', matterOf(c.dispute.matter)?.label ?? ''],
      ['受援人', `${applicant.name}，${maskIdentityNumber(applicant.identity.number)}`],
      ['承办单位', handler?.firmName ?? ''],
      ['承办人', handler?.lawyerName ?? ''],
      ['收案日期', paperDayOf(c.submittedAt ?? c.createdAt)],
      ['结案日期', closing ? paperDay(closing.closedOn) : paperDayOf(termination?.at ?? null)],
      ['归档日期', paperDayOf(archive?.at ?? null)],
      ['保管期限', archive?.retentionYears === null ? '永久' : `${archive?.retentionYears ?? ''}年`],
      ['册数、存放', archive ? `${archive.volumes}册，${archive.shelf}` : ''],
      ['密卷', archive?.secret ? '是' : '否'],
    ],
  };
}
