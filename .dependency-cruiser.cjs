/** Who may import whom (docs/architecture.md). Each rule is proven by a planted violation in tests/repo/architecture.test.ts. */
const npm = (name) => `(^|/)node_modules/${name}/`;
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('no-cycles', 'A circle of imports has no order to read it in.', {}, { circular: true }),
    only(
      'no-unresolved',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '^electron$|\\.css$|^virtual:' },
    ),
    only(
      'domain-is-pure',
      'shared/domain imports shared/domain and shared/model.ts, no packages.',
      { path: '^shared/domain/' },
      { pathNot: '^shared/(domain/|model\\.ts$)' },
    ),
    only(
      'shared-is-pure',
      'shared imports shared and zod.',
      { path: '^shared/', pathNot: '^shared/domain/' },
      { pathNot: ['^shared/', npm('zod')] },
    ),
    only(
      'services-know-no-host',
      'Services import shared, Node and their own packages.',
      { path: '^services/' },
      { path: '^(electron|web|cli|renderer|tests|import-samples)/' },
    ),
    only(
      'sql-in-db-only',
      'better-sqlite3 lives in services/db.',
      { path: '^(?!services/db/|tests/)' },
      { path: npm('(better-sqlite3|@types/better-sqlite3)') },
    ),
    only(
      'papaparse-in-csv-only',
      'papaparse lives in services/csv.',
      { path: '^(?!services/csv/|tests/)' },
      { path: npm('(papaparse|@types/papaparse)') },
    ),
    only(
      'electron-stands-alone',
      'Electron is one host of three.',
      { path: '^electron/' },
      { path: '^(web|cli|renderer|tests|import-samples)/' },
    ),
    only(
      'web-stands-alone',
      'The localhost host is one host of three.',
      { path: '^web/' },
      { path: '^(electron|cli|renderer|tests|import-samples)/' },
    ),
    only(
      'cli-stands-alone',
      'The command line is one host of three.',
      { path: '^cli/' },
      { path: '^(electron|web|renderer|tests|import-samples)/' },
    ),
    only(
      'renderer-is-a-page',
      'The renderer reaches services through its api only.',
      { path: '^renderer/' },
      { path: '^(services|electron|web|cli|tests|import-samples)/' },
    ),
    only(
      'renderer-has-no-node',
      'The renderer runs in a browser.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    only('domain-has-no-node', 'shared runs anywhere.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    only(
      'vis-timeline-in-timeline-only',
      'vis-timeline stays behind one component.',
      { path: '^(?!renderer/timeline/|tests/)' },
      { path: npm('(vis-timeline|vis-data|moment)') },
    ),
    only(
      'electron-in-electron-only',
      'Only the Electron host knows Electron.',
      { path: '^(?!electron/|tests/)' },
      { path: npm('electron') },
    ),
    only(
      'features-stay-apart',
      'A feature imports ui, state, api and itself; the review screen and the app compose them.',
      { path: '^renderer/(home|import|timeline|entries|gaps|particulars)/' },
      { path: '^renderer/(home|import|timeline|entries|gaps|particulars|review|app)/', pathNot: '^renderer/$1/' },
    ),
    only(
      'ui-knows-no-feature',
      'ui, state and api are below the features.',
      { path: '^renderer/(ui|state|api)/' },
      { path: '^renderer/(home|import|timeline|entries|gaps|particulars|review|app)/' },
    ),
    only(
      'nothing-imports-tests',
      'Tests import the program, never the other way round.',
      { path: '^(?!tests/)' },
      { path: '^tests/' },
    ),
    only(
      'samples-are-data',
      'The generator of the samples is no part of the program.',
      { path: '^(shared|services|electron|web|cli|renderer)/' },
      { path: '^import-samples/' },
    ),
    only(
      'no-orphans',
      'A file that nothing imports is dead or in the wrong place.',
      {
        orphan: true,
        path: '^(shared|services|electron|web|cli|renderer)/',
        pathNot: '(main\\.tsx?|preload\\.ts|child\\.ts|worker\\.ts|\\.d\\.m?ts|\\.mjs|\\.css)$',
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
};
