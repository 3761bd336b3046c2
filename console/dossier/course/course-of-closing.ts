import { archiveClasses } from '../../../domain/closing/archive-place';
import { appraisalVerdicts } from '../../../domain/vocabulary/handling/appraisals';
import { dossierItems } from '../../../domain/vocabulary/handling/dossier-items';
import type { CaseRecords } from '../../../domain/case/records/records';
import type {
  Appraisal,
  ArchivePlace,
  Dossier,
  FilingCheck,
} from '../../../domain/case/records/closing-record';
import { turn, type Reading, type Turn } from './turn';

/** How the dossier was handed in, returned and put away. */
export function closingTurns(
  { closing: { dossier, archive, appraisal = null } }: Pick<CaseRecords, 'closing'>,
  reading: Reading,
): readonly (Turn | null)[] {
  return [
    dossier && handedIn(dossier, reading),
    dossier && returned(dossier),
    archive ? putAway(archive, dossier?.check, reading) : null,
    appraisal && appraised(appraisal, reading),
  ];
}

function handedIn({ submittedAt, by, items, absent }: Dossier, { people }: Reading): Turn {
  const pages = items.reduce((all, one) => all + one.pages, 0);

  return turn(`交来案卷：${items.length}样，${pages}页`, submittedAt, [
    items
      .map(({ code, pages: own, copy }) => `${dossierItems[code].title}${own}页${copy ? '（复印件）' : ''}`)
      .join('、'),
    ...absent.map(({ code, reason }) => `没有${dossierItems[code].title}：${reason}`),
    people[by] && `${people[by]}代为登记。`,
  ]);
}

function returned({ returnedAt, gaps }: Dossier): Turn | null {
  return returnedAt === null ? null : turn('案卷退回', returnedAt, gaps);
}

function putAway(archive: ArchivePlace, check: FilingCheck | undefined, { people }: Reading): Turn {
  const { at, by, number, archiveClass, volumes, shelf, retentionYears, expiresOn, secret } = archive;

  return turn(`归档：${number}`, at, [
    ...(check ? checked(check) : []),
    `${archiveClasses[archiveClass]}类，${volumes}册，放在${shelf}${secret ? '，密卷' : ''}`,
    retentionYears === null ? '永久保管' : `保管${retentionYears}年，到${expiresOn ?? ''}`,
    people[by] && `${people[by]}经办。`,
  ]);
}

/** The points, and the lines that did not get all of theirs. */
function checked({ points, lines, comment }: FilingCheck): readonly (string | null)[] {
  const short = lines.filter((one) => one.points < one.most);
  const lost = short.map(({ item, points: given, most }) => `${item}${given}/${most}`).join('、');

  return [`归档检查${points}分${lost && `：${lost}`}`, comment];
}

function appraised({ at, by, verdict, opinion, decided, destroyed }: Appraisal, { people }: Reading): Turn {
  return turn(`期满鉴定：${appraisalVerdicts[verdict]}`, at, [
    `${people[by] ?? ''}：${opinion}`,
    decided && `${people[decided.by] ?? ''}${decided.agrees ? '同意' : '不同意'}`,
    destroyed && `${destroyed.on}销毁：${destroyed.way}，监销人${destroyed.witnesses.join('、')}`,
  ]);
}
