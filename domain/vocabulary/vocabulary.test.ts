import { roleLabels } from './persons/roles';
import { caseStateWording } from './case-states';
import { actKinds, majorMatters } from './handling/acts';
import { closingResults, closingWays } from './handling/closings';
import { complaintFindings } from './voices/complaint-findings';
import { complaintSubjects } from './voices/complaint-subjects';
import { consultationChannels, consultationTopics, entrances } from './entrances';
import { advanceGrounds, refusalGrounds, terminationGrounds } from './matters/grounds';
import { materialVerdicts, scanResults } from './material-verdicts';
import { assessmentOutcomes, hardshipClasses } from './outcomes';
import { agentRelations, contactWays, identityPapers, statisticsGroups } from './persons/people';
import { stages } from './matters/stages';

const lists = {
  roleLabels,
  caseStateWording,
  actKinds,
  majorMatters,
  closingResults,
  closingWays,
  complaintFindings,
  complaintSubjects,
  consultationChannels,
  consultationTopics,
  entrances,
  advanceGrounds,
  materialVerdicts,
  scanResults,
  assessmentOutcomes,
  hardshipClasses,
  agentRelations,
  contactWays,
  identityPapers,
  statisticsGroups,
  stages,
};

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];

  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

test.each(Object.entries(lists))('%s: every value has its words, none is officialese', (_name, list) => {
  for (const word of wordsOf(list)) {
    expect(word.trim()).not.toBe('');
    expect([...word].length).toBeLessThanOrEqual(25);
  }
  const citizen = Object.values(list).flatMap((row: unknown) =>
    typeof row === 'object' && row !== null && 'citizen' in row ? [String(row.citizen)] : [],
  );
  for (const word of citizen) expect(word).not.toMatch(/予以|兹|失败|请知悉/);
});

test('the eight grounds of 法-48 are numbered as in the law', () => {
  expect(terminationGrounds.map((ground) => ground.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('no two refusal grounds share a code', () => {
  expect(new Set(refusalGrounds.map((ground) => ground.code)).size).toBe(refusalGrounds.length);
});
