import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/faces/session/commands'
import { addressOf, DEVELOPMENT, manifestAt } from '../../tools/address.mjs'
import { manifestTroubles, type Surroundings } from './manifestTroubles'

const ROOT = join(__dirname, '../..')
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

const AROUND: Surroundings = {
  address: DEVELOPMENT,
  version,
  commands: Object.keys(COMMANDS),
  hasPage: (path) => existsSync(join(ROOT, 'src/faces/pane/html', path)),
  imageSize(path) {
    const file = join(ROOT, path)
    if (!existsSync(file)) return null
    const png = readFileSync(file)
    // Width and height stand in the header of every PNG.
    return [png.readUInt32BE(16), png.readUInt32BE(20)]
  },
}

test('the manifest is right', () => {
  expect(manifestTroubles(MANIFEST, AROUND)).toEqual([])
})

test.each<[string, (manifest: string) => string, string]>([
  ['an id that is none', (text) => text.replace(/<Id>.*<\/Id>/, '<Id>1</Id>'), 'Id is no GUID'],
  ['another version', (text) => text.replace(/<Version>.*<\/Version>/, '<Version>9.9.9.9</Version>'), 'Version is not'],
  [
    'elements in another order',
    (text) =>
      text
        .replace(/(<Permissions>.*<\/Permissions>)/, '')
        .replace('<Hosts>', '<Permissions>ReadWriteDocument</Permissions><Hosts>'),
    'stands too late in OfficeApp',
  ],
  ['an element of another kind', (text) => text.replace('<Hosts>', '<Surprise/><Hosts>'), 'Surprise may not stand in'],
  [
    'a string without English',
    (text) => text.replace(/<bt:Override Locale="en-US" Value="Open the pane"\/>/, ''),
    'Open.Label has no English',
  ],
  ['a string too long', (text) => text.replace('打开面板', '打'.repeat(126)), 'Open.Label is longer than 125'],
  [
    'a resid that is not given',
    (text) => text.replace('resid="Open.Text"', 'resid="Nowhere"'),
    'resid Nowhere is not given',
  ],
  [
    'a resource that nobody uses',
    (text) => text.replace('resid="Open.Text"', 'resid="Check.Text"'),
    'resource Open.Text is not used',
  ],
  ['a resid too long', (text) => text.replaceAll('Open.Text', 'O'.repeat(33)), 'is too long'],
  ['a function that nobody knows', (text) => text.replace('checkData', 'explode'), 'no function explode'],
  ['a command without a button', (text) => text.replace('writeSummary', 'checkData'), 'no button for writeSummary'],
  ['an id twice', (text) => text.replace('id="Xueshi.Check"', 'id="Xueshi.Open"'), 'id Xueshi.Open stands twice'],
  [
    'another address',
    (text) => text.replace('https://localhost:3000/help', 'https://elsewhere.example/help'),
    'is not below',
  ],
  ['no encryption', (text) => text.replaceAll('https://localhost', 'http://localhost'), 'is not below'],
  ['a page that is not there', (text) => text.replaceAll('taskpane.html', 'pane.html'), 'there is no pane.html'],
  [
    'a shared runtime that is not required',
    (text) => text.replace(/<Set Name="SharedRuntime".*\/>/, ''),
    'SharedRuntime 1.1 is not required',
  ],
  [
    'a shared runtime of a version that does not exist',
    (text) => text.replace(/(<Set Name="SharedRuntime").*\/>/, '$1/>'),
    'SharedRuntime 1.1 is not required',
  ],
  ['an icon that is not there', (text) => text.replaceAll('check-16.png', 'check-17.png'), 'there is no image'],
  ['an icon of another size', (text) => text.replaceAll('check-16.png', 'check-20.png'), 'is 20 × 20, not 16'],
])('%s is found', (_, broken, trouble) => {
  expect(broken(MANIFEST)).not.toBe(MANIFEST)
  expect(manifestTroubles(broken(MANIFEST), AROUND)).toContainEqual(expect.stringContaining(trouble))
})

test.each([
  ['', DEVELOPMENT],
  ['https://intranet.example', 'https://intranet.example/'],
  ['https://intranet.example/xueshi', 'https://intranet.example/xueshi/'],
  [' https://intranet.example/xueshi/ ', 'https://intranet.example/xueshi/'],
])('the address %s is %s, and the manifest is right there', (given, address) => {
  expect(addressOf(given)).toBe(address)
  const manifest = manifestAt(address, MANIFEST)
  expect(manifestTroubles(manifest, { ...AROUND, address })).toEqual([])
  if (address !== DEVELOPMENT) expect(manifest).not.toContain('localhost')
})

test.each(['http://intranet.example/', 'intranet', 'https://intranet.example/?a=1'])('%s is no address', (given) => {
  expect(() => addressOf(given)).toThrow(given)
})
