/*
 * The law of the house (docs/architecture.md): which room may know which. Imports go down a floor or sideways inside their own
 * room; every rule says why it stands. Checked by `npm test` (test/house.test.ts) and by `npx depcruise src`.
 */

/** The floors from the bottom; rooms of one floor are strangers to each other. */
const FLOORS = [
  ['workbook'],
  ['records', 'hosts'],
  ['state'],
  ['text', 'engine', 'input'],
  ['report', 'sample'],
  ['run.ts'],
  ['year'],
  ['academy'],
  ['faces'],
]

/** Drawers of a hall: each knows only those that stand before it. */
const DRAWERS = {
  'input/plan': ['known', 'columns', 'tables', 'doubts'],
  'hosts/xlsx': ['bounds', 'zip', 'xml', 'grid', 'scan', 'read', 'write', 'change', 'look'],
  'faces/cli': ['command', 'reading', 'writing', 'saying', 'asking', 'engines', 'commands'],
  'faces/page/sheet': ['place', 'look', 'entry', 'parts', 'acts'],
}

/** Where a face tells something itself: the library hands the story out as it is, and workers only read. */
const TELLS_ITSELF = ['^src/faces/library/', '^src/faces/(pane|page)/worker/']

const RIBBON = '^src/faces/ribbon/'
const REACT = '(^|/)(react|react-dom|@fluentui)(/|$)'

const path = (rooms) =>
  `^src/(${rooms.map((room) => (room.endsWith('.ts') ? `${room.replace('.', '\\.')}$` : `${room}/`)).join('|')})`

const floors = FLOORS.flatMap((rooms, floor) => {
  const above = FLOORS.slice(floor + 1).flat()
  return rooms
    .filter((room) => room !== 'faces')
    .map((room) => ({
      name: `${room.replace('.ts', '')}-knows-only-what-is-below`,
      comment:
        'An import goes down a floor or sideways inside its own room, so that every line can be read without what stands above it.',
      severity: 'error',
      from: { path: path([room]) },
      to: { path: path([...above, ...rooms.filter((other) => other !== room)]) },
    }))
})

const drawers = Object.entries(DRAWERS).flatMap(([hall, names]) =>
  names.slice(0, -1).map((name, index) => ({
    name: `${hall.replaceAll('/', '-')}-${name}-knows-no-later-drawer`,
    comment: `In ${hall} each drawer knows only those before it: ${names.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${hall}/${name}/` },
    to: { path: `^src/${hall}/(${names.slice(index + 1).join('|')})/` },
  })),
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floors,
    ...drawers,
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or a third one that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-file',
      comment: 'An import that leads nowhere would be a rule that checks nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'hosts-are-strangers',
      comment: 'Excel, a file and memory are each a workbook by themselves; what two of them need is workbook/.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'only-faces-choose-a-host',
      comment:
        'What is computed and written is the same whatever holds the workbook; a face alone knows which that is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(hosts|faces)/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'a-face-asks-a-use-case',
      comment:
        'What a user does is told once, in year/: a face neither reads records, computes, lays out nor writes state by itself.',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: TELLS_ITSELF },
      to: { path: '^src/(engine|input|report|sample|run\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'faces-are-strangers',
      comment:
        'Pane, page, ribbon and command line can each be taken away. What pane and page share is session/ (what the user does) and app/ (what is shown); the ribbon shares session/.',
      severity: 'error',
      from: { path: '^src/faces/([^/]+)/' },
      to: { path: '^src/faces/[^/]+/', pathNot: ['^src/faces/$1/', '^src/faces/(session|app)/', RIBBON] },
    },
    {
      name: 'only-the-mount-starts-the-ribbon',
      comment:
        'Excel runs the ribbon’s commands inside the task pane’s page (shared runtime), so that page alone starts them.',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: ['^src/faces/ribbon/', '^src/faces/pane/taskpane\\.tsx$'] },
      to: { path: RIBBON },
    },
    {
      name: 'command-line-has-no-session',
      comment:
        'A command ends before the next one: it asks a use case and prints, and knows neither a state in view nor a screen.',
      severity: 'error',
      from: { path: '^src/faces/cli/' },
      to: { path: '^src/faces/(session|app)/' },
    },
    {
      name: 'session-knows-no-screen',
      comment: 'What the user does is the same whichever way it is shown, and can be tested without a browser.',
      severity: 'error',
      from: { path: '^src/faces/(session|ribbon)/' },
      to: { path: ['^src/faces/app/', REACT] },
    },
    {
      name: 'app-knows-no-host',
      comment: 'The pane and the page mount one application on two hosts.',
      severity: 'error',
      from: { path: '^src/faces/app/' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'nothing-below-a-face-knows-react-or-office',
      comment:
        'The same workbook gives the same report in Excel, in a browser and in a terminal. (The Office host knows Office by its global name alone.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/faces/' },
      to: { path: [REACT, '(^|/)@microsoft/', '(^|/)office-addin'] },
    },
    {
      name: 'only-the-command-line-knows-node',
      comment: 'Everything else also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/faces/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every-package-is-ours-by-name',
      comment:
        'A package that is there only because another one needs it may go with that one. (What is a peer that may be left out is told as no-pkg besides: those of the queue, which are ours for the tests.)',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'] },
  },
}
