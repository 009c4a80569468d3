import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Left to itself vitest keeps one core free, which on two cores doubles the time.
    maxWorkers: '100%',
    execArgv: ['--import', new URL('tests/typescript-in-threads.mjs', import.meta.url).href],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
});
