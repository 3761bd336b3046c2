/**
 * Mutation tests of the eligibility rules. The tables of law (packs) are constants loaded once: the rule book
 * (domain/eligibility/rule-book.md) checks them word for word, so only code that runs is mutated here.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: [
    'domain/eligibility/**/*.ts',
    '!domain/eligibility/**/*.test.ts',
    '!domain/eligibility/testing/**',
    '!domain/eligibility/packs/**',
  ],
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  buildCommand:
    'npx esbuild test/mutation/quick-tests.ts --bundle --platform=node --log-level=error --outfile=domain/eligibility/quick-tests.bundle.cjs',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  tempDirName: 'reports/.stryker-tmp',
  ignorePatterns: [
    'dist',
    '.data',
    'console',
    'miniprogram',
    'cloudfunctions',
    'local',
    'contract',
    'docs',
    'reports',
    'design',
  ],
  allowEmpty: false,
  thresholds: { high: 95, low: 90, break: 90 },
};
