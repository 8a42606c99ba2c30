import type { Command } from 'commander'
import type { Context } from './context.ts'

/** What a command does once its arguments are read; gives the exit code. */
export type Run = (context: Context) => Promise<number>

/** Describes a command to the parser and hands over what it runs. */
export type DefineCommand = (command: Command, perform: (run: Run) => Promise<void>) => Command
