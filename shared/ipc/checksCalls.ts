import { z } from 'zod'
import { houseStyleSchema } from '../checks/houseStyle/houseStyle'
import { call } from './contract'

const nothing = z.object({})
/** One line of the newsroom's dictionary; a `#` begins a note there. */
const dictionaryWord = z.string().regex(/^[^\s#][^\r\n]{0,79}$/)

export const checksCalls = {
  'style:read': call(nothing, houseStyleSchema),
  /** Asks for a house style folder in a dialog. `null` when cancelled. Fails with `houseStyle/invalid`. */
  'style:chooseFolder': call(nothing, houseStyleSchema.nullable()),

  /** The newsroom's own words. */
  'dictionary:read': call(nothing, z.array(z.string())),
  /** Fails with `disk/full`, `disk/notWritable`. */
  'dictionary:add': call(z.object({ word: dictionaryWord }), z.array(z.string())),
  'dictionary:remove': call(z.object({ word: dictionaryWord }), z.array(z.string())),
} as const
