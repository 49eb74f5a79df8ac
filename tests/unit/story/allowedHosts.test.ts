import { expect, test } from 'vitest'
import { isHostAllowed } from '../../../shared/policy/allowedHosts'

test('without a list every host may be asked; with one only those, and the policy’s own addresses', () => {
  const policy = {
    allowedHosts: ['cms.narae.example', '*.pictures.example'],
    newsroomServer: 'https://desk.narae.example:8443/',
  }
  const asked = [
    'https://cms.narae.example/wp-json',
    'https://CMS.narae.example./x',
    'http://a.b.pictures.example',
    'https://desk.narae.example:8443/sync',
    'https://pictures.example',
    'https://evilpictures.example',
    'https://cms.narae.example.evil.example',
    'https://cms.narae.example@evil.example',
    'http://[::1]/',
    'not an address',
  ]
  expect([
    isHostAllowed({}, 'https://anywhere.example'),
    asked.filter((address) => isHostAllowed(policy, address)),
    isHostAllowed({ allowedHosts: [] }, 'https://cms.narae.example'),
  ]).toEqual([true, asked.slice(0, 4), false])
})
