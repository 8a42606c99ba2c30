// Every island: a new one is one file beside this and one line here.
import './choose-record.ts'
import './keep-draft.ts'
import './page-keys.ts'
import './quick-exit.ts'
import './read-date.ts'
