/** The package's own declarations are not found by `nodenext`; it has the interface of better-sqlite3. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Sqlite from 'better-sqlite3'
  export default Sqlite
}
