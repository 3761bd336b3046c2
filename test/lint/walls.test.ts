import { brokenWall } from './walls.mjs';

test.each([
  ['domain/eligibility/assess.ts', 'node:fs'],
  ['domain/eligibility/assess.ts', '../../cloudfunctions/platform/store/store'],
  ['miniprogram/pages/home/home.ts', '../../../domain/money/yuan'],
  ['cloudfunctions/intake/submit-application.ts', 'wx-server-sdk'],
  ['cloudfunctions/intake/submit-application.ts', '../functions/citizen/index'],
  ['cloudfunctions/platform/store/store.ts', '../../intake/submit-application'],
  ['contract/intake/submit-application.ts', '../../cloudfunctions/platform/store/store'],
  ['local/cloud/server.ts', '../../cloudfunctions/intake/submit-application'],
])('%s may not import %s', (file, source) => {
  expect(brokenWall(file, source)).not.toBeNull();
});

test.each([
  ['domain/eligibility/assess.ts', 'valibot'],
  ['domain/eligibility/assess.ts', '../vocabulary/matters/matters'],
  ['domain/commands/assess.ts', 'node:fs'],
  ['miniprogram/lib/domain.ts', '../../domain/money/yuan'],
  ['miniprogram/pages/home/home.ts', '../../lib/domain'],
  ['cloudfunctions/intake/submit-application.ts', '../platform/store/store'],
  ['cloudfunctions/functions/citizen/index.ts', '../../intake/submit-application'],
  ['cloudfunctions/platform/store/store.ts', '@cloudbase/node-sdk'],
  ['local/cloud/cloud.ts', '../../cloudfunctions/platform/schema'],
])('%s may import %s', (file, source) => {
  expect(brokenWall(file, source)).toBeNull();
});
