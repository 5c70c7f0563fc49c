import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest leaves one core idle; on two cores that would be half of them. A test waits for its browser a third of its time, so
  // that three of them keep two cores busy.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  testSequencer: '<rootDir>/tools/slowestFirst.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Jest asks packages for CommonJS, which these files of zip.js do not offer.
  moduleNameMapper: { '^@zip\\.js/zip\\.js/lib/(.*)$': '<rootDir>/node_modules/@zip.js/zip.js/lib/$1' },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble|@zip.js)/)'],
  // Far more than any test takes, also beside a neighbour that keeps all cores busy: a limit is for what hangs.
  testTimeout: 240_000,
}
