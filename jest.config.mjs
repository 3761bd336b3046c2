/** Everything is TypeScript; esbuild strips the types, tsc checks them separately. */
export default {
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/', '/test/e2e/', '/.stryker-tmp/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/'],
  transform: { '\\.(ts|mjs|js)$': '<rootDir>/test/esbuild-transform.cjs' },
  transformIgnorePatterns: [
    'node_modules/(?!(tdesign-miniprogram|glass-easel|glass-easel-miniprogram-adapter|mingo|@mattiasbuelens)/)',
  ],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  setupFiles: ['<rootDir>/test/fixed-chance.cjs'],
  testEnvironment: 'node',
  // a machine that others load is slow, not wrong: this only ends what hangs
  testTimeout: 600_000,
};
