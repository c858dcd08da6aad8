/** Tests run as CommonJS through swc: no experimental flag of Node is needed (docs/decisions/001). */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/\\.injuryfx/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/\\.injuryfx/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Prisma's generated client asks for its query compiler as an ES module; the CommonJS twin lies beside it.
  moduleNameMapper: { '^(@prisma/client/runtime/.+)\\.mjs$': '$1.js' },
  globalSetup: '<rootDir>/tests/setup/global-setup.ts',
  globalTeardown: '<rootDir>/tests/setup/global-teardown.ts',
  maxWorkers: 2,
  testTimeout: 60_000,
};
