export { groupsOf, type Kinship, kinship } from './kinship.ts'
export { otherForms } from './word-dictionary.ts'
