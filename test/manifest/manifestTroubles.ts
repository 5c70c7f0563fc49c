import { children, type Element, parseXml } from '../excel-host/xlsx/xmlTree'

/** What the check needs to know beside the manifest. */
export interface Surroundings {
  /** The pane's address, with a slash at its end. */
  readonly address: string
  /** Three parts, as in package.json. */
  readonly version: string
  /** The ids that the code associates with functions. */
  readonly commands: readonly string[]
  /** Width and height of an image below the address; null where there is none. */
  readonly imageSize: (path: string) => readonly [width: number, height: number] | null
  /** Whether a page is served below the address. */
  readonly hasPage: (path: string) => boolean
}

/** The published order of the children; what is not listed may not stand there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
}

const MOST_IN_RESID = 32
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const

/** Everything that is wrong with a manifest, as far as it can be known without asking anybody. */
export function manifestTroubles(xml: string, around: Surroundings): readonly string[] {
  const root = parseXml(xml)
  const all = [...descendants(root)]
  const named = (name: string) => all.filter((element) => element.name === name)
  return [
    ...all.flatMap(orderTroubles),
    ...headTroubles(root, around),
    ...runtimeTroubles(root, all),
    ...resourceTroubles(root, all),
    ...named('FunctionName').flatMap(({ text }) =>
      around.commands.includes(text.trim()) ? [] : [`no function ${text.trim()}`],
    ),
    ...around.commands
      .filter((id) => !named('FunctionName').some(({ text }) => text.trim() === id))
      .map((id) => `no button for ${id}`),
    ...repeated(all.flatMap(({ attributes }) => attributes.id ?? [])).map((id) => `id ${id} stands twice`),
    ...addressTroubles(all, around),
    ...imageTroubles(root, all, around),
  ]
}

function* descendants(element: Element): Generator<Element> {
  yield element
  for (const inner of element.children) yield* descendants(inner)
}

function orderTroubles(element: Element): string[] {
  const order = ORDER[element.name]
  // The hosts of the first part are bare names.
  if (!order || element.children.length === 0) return []
  const places = element.children.map(({ name }) => order.indexOf(name))
  return places.flatMap((place, index) => {
    const { name } = element.children[index]!
    if (place < 0) return [`${name} may not stand in ${element.name}`]
    return index > 0 && place < places[index - 1]! ? [`${name} stands too late in ${element.name}`] : []
  })
}

function headTroubles(root: Element, { version }: Surroundings): string[] {
  const value = (name: string) => children(root, name)[0]
  const troubles: string[] = []
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value('Id')?.text.trim() ?? '')) troubles.push('Id is no GUID')
  if (value('Version')?.text.trim() !== `${version}.0`) troubles.push(`Version is not ${version}.0`)
  if (value('DefaultLocale')?.text.trim() !== 'zh-CN') troubles.push('DefaultLocale is not zh-CN')
  for (const name of ['DisplayName', 'Description'] as const) {
    const element = value(name)
    if (element) troubles.push(...textTroubles(name, element, LONGEST[name]))
    else troubles.push(`no ${name}`)
  }
  return troubles
}

/** One runtime for pane and ribbon exists where Excel has it: elsewhere the add-in must not be offered. */
function runtimeTroubles(root: Element, all: readonly Element[]): string[] {
  const isShared = all.some(({ name, attributes }) => name === 'Runtime' && attributes.lifetime === 'long')
  const sets = children(children(root, 'Requirements')[0], 'Sets')[0]
  const required = children(sets, 'Set').find(({ attributes }) => attributes.Name === 'SharedRuntime')
  if (!isShared || required?.attributes.MinVersion === '1.1') return []
  return ['SharedRuntime 1.1 is not required']
}

/** Both languages, and short enough in each. */
function textTroubles(what: string, element: Element, longest: number): string[] {
  const english = children(element, 'Override').find(({ attributes }) => attributes.Locale === 'en-US')
  const texts = [element.attributes.DefaultValue ?? '', english?.attributes.Value ?? '']
  return [
    ...(english ? [] : [`${what} has no English`]),
    ...texts.filter((text) => text.trim() === '').map(() => `${what} is empty`),
    ...texts.filter((text) => text.length > longest).map(() => `${what} is longer than ${longest}`),
  ]
}

function resourceTroubles(root: Element, all: readonly Element[]): string[] {
  const resources = children(children(root, 'VersionOverrides')[0], 'Resources')[0]
  const given = resources?.children.flatMap((kind) => kind.children) ?? []
  const ids = new Set(given.map(({ attributes }) => attributes.id ?? ''))
  const used = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []))
  return [
    ...[...used].filter((id) => !ids.has(id)).map((id) => `resid ${id} is not given`),
    ...[...ids].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...[...ids].filter((id) => id.length > MOST_IN_RESID).map((id) => `resid ${id} is too long`),
    ...(['ShortStrings', 'LongStrings'] as const).flatMap((kind) =>
      (children(resources, kind)[0]?.children ?? []).flatMap((text) =>
        textTroubles(text.attributes.id ?? '', text, LONGEST[kind]),
      ),
    ),
  ]
}

function addressTroubles(all: readonly Element[], { address, hasPage }: Surroundings): string[] {
  const urls = all.flatMap(({ attributes: { DefaultValue = '' } }) =>
    /^\w+:\/\//.test(DefaultValue) ? DefaultValue : [],
  )
  return urls.flatMap((url) => {
    if (!url.startsWith(address) || !url.startsWith('https://')) return [`${url} is not below ${address}`]
    const path = url.slice(address.length)
    return path.endsWith('.html') && !hasPage(path) ? [`there is no ${path}`] : []
  })
}

/** Every icon is there, and as large as it says. */
function imageTroubles(root: Element, all: readonly Element[], { address, imageSize }: Surroundings): string[] {
  const images = new Map(
    all
      .filter(({ name, attributes }) => name === 'Image' && attributes.DefaultValue)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue!]),
  )
  const wanted = [
    ...all
      .filter(({ name, attributes }) => name === 'Image' && attributes.resid)
      .map(({ attributes }) => ({ url: images.get(attributes.resid) ?? '', size: Number(attributes.size) })),
    ...children(root, 'IconUrl').map(({ attributes }) => ({ url: attributes.DefaultValue ?? '', size: 32 })),
    ...children(root, 'HighResolutionIconUrl').map(({ attributes }) => ({
      url: attributes.DefaultValue ?? '',
      size: 64,
    })),
  ]
  return wanted.flatMap(({ url, size }) => {
    const found = imageSize(url.slice(address.length))
    if (!found) return [`there is no image ${url}`]
    return found[0] === size && found[1] === size ? [] : [`${url} is ${found.join(' × ')}, not ${size}`]
  })
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
}
