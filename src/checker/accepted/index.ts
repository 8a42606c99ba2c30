export { accept } from './accept.ts'
export { ignoreUnused, ownRules, type RuleText } from './own-rules.ts'
export {
  type AcceptedFinding,
  noSettings,
  type Settings,
  settingsName,
} from './settings.ts'
export { loadSettings, saveSettings, settingsFileFor } from './settings-file.ts'
export { type Accepted, type RuleCodes, type Settled, settle } from './settle.ts'
