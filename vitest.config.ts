import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number) => ({
  test: { name, include, environment: 'node', testTimeout: timeout, hookTimeout: timeout, pool: 'forks' as const },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}', 'tests/repo/**/*.test.ts'], 60_000),
      project('integration', ['tests/integration/**/*.test.ts', 'tests/migrations/**/*.test.ts'], 120_000),
      {
        test: {
          ...project('e2e', ['tests/e2e/**/*.test.ts'], 180_000).test,
          // Pictures depend on how a machine draws type: `npm run baselines` takes them anew, `npm run baselines -- --compare` compares.
          exclude: process.env['SIGHTLINE_WHOLE'] === '1' ? [] : ['tests/e2e/baselines.test.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
    maxWorkers: 2,
  },
});
