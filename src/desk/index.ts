/** The desk: working state of a casebook that is no fact. */
export {
  bodyOf,
  type Desk,
  type Item,
  type ItemKind,
  type NewItem,
  type OpenDesk,
  openDesk,
} from './desk.ts'
