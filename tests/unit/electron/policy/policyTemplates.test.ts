import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse } from 'plist'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { policyInForce } from '../../../../electron/policy/policyInForce'
import { policyKeys, policySchema } from '../../../../shared/policy/policy'

const folder = join(import.meta.dirname, '../../../../resources/policy')
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

test('the JSON Schema that IT’s editors read is the one the desk reads by', async () => {
  const schema = z.toJSONSchema(
    policySchema.partial().extend({ $schema: z.string().optional() }).meta({ title: 'Dateline policy' }),
    { io: 'input' },
  )
  // Written anew by `npx vitest run policyTemplates -u`.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'policy.schema.json'))
})

const admx = text('Dateline.admx')

test('the Group Policy template sets every key under the name that is read', () => {
  const { policyDefinitions } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'policy' || name === 'item',
  }).parse(admx) as {
    policyDefinitions: { policies: { policy: Record<string, unknown>[] } }
  }
  const named = policyDefinitions.policies.policy.map((policy) => {
    const [element] = Object.values((policy['elements'] ?? {}) as Record<string, Record<string, unknown>>)
    const listKey = element?.['@_key'] as string | undefined
    const valueName = (policy['@_valueName'] ??
      element?.['@_valueName'] ??
      listKey?.split('\\').at(-1)) as string
    return [policy['@_name'], valueName.charAt(0).toLowerCase() + valueName.slice(1), policy['@_key']]
  })
  expect(named).toEqual(policyKeys.map((key) => [key, key, 'SOFTWARE\\Policies\\Dateline']))

  const choices = (key: string) =>
    [...(admx.split(`<enum id="${key}"`)[1]?.split('</enum>')[0] ?? '').matchAll(/<string>(\w+)</g)].map(
      ([, choice]) => choice,
    )
  expect([choices('role'), choices('updateRing'), choices('logLevel')]).toEqual([
    policySchema.shape.role.options,
    policySchema.shape.updateRing.options,
    policySchema.shape.logLevel.options,
  ])
})

test.each(['en-US', 'ko-KR'])('the template has its words in %s', (language) => {
  const adml = text(`${language}/Dateline.adml`)
  const asked = [...admx.matchAll(/\$\((?:string|presentation)\.(\w+)\)/g)].map(([, id]) => id)
  const given = [...adml.matchAll(/<(?:string|presentation) id="(\w+)"/g)].map(([, id]) => id)
  expect([XMLValidator.validate(adml), [...new Set(given)].sort()]).toEqual([
    true,
    [...new Set(asked)].sort(),
  ])
})

test('the configuration profile for macOS is a whole policy', () => {
  const profile = parse(text('Dateline.mobileconfig')) as unknown as {
    PayloadContent: Record<string, unknown>[]
  }
  const [payload = {}] = profile.PayloadContent
  const content = Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')))
  const { problems, keys } = policyInForce({
    kind: 'read',
    origin: { source: 'managedPreferences', place: '' },
    content,
  })
  expect([payload['PayloadType'], problems, Object.keys(keys).sort()]).toEqual([
    'org.dateline.desk',
    [],
    [...policyKeys].sort(),
  ])
})
