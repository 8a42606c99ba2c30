export { allBlocks, misplacedLetters } from './misplaced-letters.ts'
