/** Import directions of the house: data flows source → lake → core → store → web, and never turns back. */
const only = (room, allowed, comment) => ({
  name: `${room}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(core|sources|lake|store|activities|workflows|worker|web|league|tools|tests|config)/',
    pathNot: `^(${[room, ...allowed].join('|')})/`,
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: '^store/generated/' },
      to: { circular: true },
    },
    only('core', [], 'core is pure: it imports nothing of ours'),
    {
      name: 'core-is-pure',
      comment:
        'core has no I/O, no clock and no library that has (two that only read text excepted); tests may read recordings',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/(fast-xml-parser|csv-parse)/' },
    },
    only('config', [], 'configuration is read before anything else exists'),
    only('sources', ['core'], 'a source fetches bytes; it knows neither lake nor store'),
    only('lake', ['core'], 'the lake keeps bytes; it knows neither source nor store'),
    only('store', ['core'], 'the store is the only room that talks to the database'),
    only(
      'activities',
      ['core', 'sources', 'lake', 'store', 'workflows'],
      'activities join the flow; of workflows only the contract',
    ),
    only('workflows', ['core', 'activities'], 'workflows orchestrate; pure core functions only'),
    {
      name: 'workflows-take-types-of-activities',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'worker',
      ['core', 'config', 'sources', 'lake', 'store', 'activities', 'workflows'],
      'the worker wires everything but the site',
    ),
    only('web', ['core', 'config', 'store', 'lake'], 'the site reads through the store facade only'),
    {
      name: 'web-keeps-views-only',
      comment:
        'of the lake the server of the site knows where cited pages are kept (docs/decisions/013), and nothing else',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^lake/', pathNot: '^lake/kept-views\\.ts$' },
    },
    {
      name: 'pages-know-no-lake',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/server/' },
      to: { path: '^lake/' },
    },
    {
      name: 'web-reads-only',
      comment: 'the site sees the read side of the store and nothing that can write',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^store/', pathNot: '^store/read/' },
    },
    only('league', ['core'], 'stand-in sources speak HTTP; they know nothing of the platform behind'),
    {
      name: 'database-libraries-stay-in-the-store',
      severity: 'error',
      // Benches weigh the store against what the libraries alone can do.
      from: { pathNot: '^(store|tools/local|tools/bench|tests)/' },
      to: { path: 'node_modules/(mysql2|@prisma|mariadb)/' },
    },
    {
      name: 's3-library-stays-in-the-lake',
      severity: 'error',
      from: { pathNot: '^(lake|tools/local|tests)/' },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'remix-stays-in-the-web',
      severity: 'error',
      from: { pathNot: '^(web/|vite.config.ts|tests/)' },
      to: { path: 'node_modules/@remix-run/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.injuryfx|store/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
