/**
 * What may stand where, as decided on decoded structs: in a text, blocks under the root, words and attributes under a
 * block, letters and marks in words, and nothing else. A desk is freer, within bounds.
 *
 * What the editor binding writes: blocks and words as types, attributes as plain values under a key, marks as formats.
 */
import * as Y from 'yjs'
import { draftsName } from '../../shared/text/desk.ts'
import { carriedName, decodeCarried } from '../../shared/text/carried.ts'
import { markTypeOf } from '../../shared/text/read.ts'
import { blockAttributes, blockTypes, maxLevel, rootName, type BlockType } from '../../shared/text/schema.ts'
import { limits } from './limits.ts'

export type RoomKind = 'text' | 'desk'

export type Place =
  | { readonly in: 'root'; readonly name: string; readonly key: string | null }
  | {
      readonly in: 'type'
      readonly parent: Y.ID
      /** What the parent is: a block's name, or the kind of shared type. */
      readonly of: BlockType | 'words' | 'map' | 'fragment'
      readonly key: string | null
      readonly depth: number
    }
  /** Under something that was collected: it has no letters and no effect. */
  | { readonly in: 'gone' }

type PlaceRules = {
  /** Where an item of the document stands. */
  placeIn(item: Y.Item): Place
  under(parent: Y.Item, place: Place, key: string | null): Place
  /** What is wrong with an item at its place. */
  fault(item: Y.Item, place: Place): string | undefined
}

export const placeRules = (kind: RoomKind): PlaceRules => ({
  placeIn,
  under,
  fault: kind === 'text' ? textFault : deskFault,
})

const under = (parent: Y.Item, place: Place, key: string | null): Place => {
  if (!(parent.content instanceof Y.ContentType)) return { in: 'gone' }
  const depth = place.in === 'type' ? place.depth + 1 : 1
  const of = kindOf(parent.content.type)
  return of ? { in: 'type', parent: parent.id, of, key, depth } : { in: 'gone' }
}

const kindOf = (type: unknown): BlockType | 'words' | 'map' | 'fragment' | undefined => {
  if (type instanceof Y.XmlElement) return blockTypes.find((name) => name === type.nodeName)
  if (type instanceof Y.Text) return 'words'
  if (type instanceof Y.Map) return 'map'
  return type instanceof Y.XmlFragment ? 'fragment' : undefined
}

const placeIn = (item: Y.Item): Place => {
  const type = item.parent
  if (!(type instanceof Y.AbstractType)) return { in: 'gone' }
  const parent = type._item
  if (!parent) return { in: 'root', name: Y.findRootTypeKey(type), key: item.parentSub }
  const of = kindOf(type)
  if (!of) return { in: 'gone' }
  let depth = 1
  for (let up: unknown = parent.parent; up instanceof Y.AbstractType && up._item; up = up._item.parent)
    depth += 1
  return { in: 'type', parent: parent.id, of, key: item.parentSub, depth }
}

const textFault = (item: Y.Item, place: Place): string | undefined => {
  const { content } = item
  if (place.in === 'gone') return undefined
  if (place.in === 'root') {
    if (place.name === carriedName) return place.key === null ? sayingFault(content) : 'a named saying'
    if (place.name !== rootName) return 'an unknown root'
    if (place.key !== null) return 'an attribute of the root'
    if (content instanceof Y.ContentDeleted) return undefined
    return isBlock(content) ? undefined : 'something that is no block'
  }
  if (content instanceof Y.ContentDeleted) return undefined
  if (place.of === 'words') return place.key === null ? lettersFault(content) : 'an attribute of words'
  if (place.of === 'map' || place.of === 'fragment') return 'an unknown type'
  if (place.key !== null) return attributeFault(place.of, place.key, content)
  return content instanceof Y.ContentType && content.type instanceof Y.XmlText
    ? undefined
    : 'something in a block that is no words'
}

const sayingFault = (content: unknown): string | undefined => {
  if (content instanceof Y.ContentDeleted) return undefined
  if (!(content instanceof Y.ContentAny)) return 'something that is no saying of carried words'
  const values: readonly unknown[] = content.arr
  return values.every(isSaying) ? undefined : 'a saying that is none'
}

const isSaying = (value: unknown): boolean => {
  const carried = decodeCarried(value) ?? []
  return carried.length > 0 && carried.flat().every(([, clock, length]) => clock + length <= limits.clock)
}

const isBlock = (content: unknown): boolean =>
  content instanceof Y.ContentType &&
  content.type instanceof Y.XmlElement &&
  kindOf(content.type) !== undefined

const lettersFault = (content: unknown): string | undefined => {
  if (content instanceof Y.ContentString) return undefined
  if (!(content instanceof Y.ContentFormat)) return 'something among letters that is no letter'
  if (markTypeOf(content.key) === undefined) return 'an unknown mark'
  const value: unknown = content.value
  const plain =
    value === null || value === true || (typeof value === 'object' && Object.keys(value).length === 0)
  return plain ? undefined : 'a mark with a value'
}

const attributeFault = (block: BlockType, key: string, content: unknown): string | undefined => {
  if (!blockAttributes[block].includes(key)) return 'an unknown attribute'
  if (!(content instanceof Y.ContentAny)) return 'an attribute that is no plain value'
  // What was set anew and again, and taken back, comes as one piece where an editor keeps it for undoing.
  return content.arr.length === 0
    ? 'an attribute without a value'
    : content.arr.map((value: unknown) => valueFault(key, value)).find((fault) => fault !== undefined)
}

const valueFault = (key: string, value: unknown): string | undefined => {
  if (key === 'id')
    return typeof value === 'string' && value.length <= 64 ? undefined : 'an id that is no name'
  const level = typeof value === 'string' ? Number(value) : value
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= maxLevel
    ? undefined
    : 'a level out of bounds'
}

const deskFault = (item: Y.Item, place: Place): string | undefined => {
  const { content } = item
  if (place.in === 'gone' || content instanceof Y.ContentDeleted) return undefined
  if (place.in === 'root' && place.name !== draftsName) return 'an unknown root'
  if (place.in === 'type' && place.depth > limits.deskDepth) return 'nested too deeply'
  if (content instanceof Y.ContentString || content instanceof Y.ContentFormat) return undefined
  if (content instanceof Y.ContentType) return kindOf(content.type) ? undefined : 'an unknown type'
  if (!(content instanceof Y.ContentAny)) return 'an unknown kind of content'
  return JSON.stringify(content.arr).length <= limits.deskValueBytes ? undefined : 'a value too large'
}
