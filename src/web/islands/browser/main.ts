// Every island: a new one is one file beside this and one line here.
import './keep-draft.ts'
