/** Slow work with progress: rows in a table, claimed by one conditional update. */
export { type Job, type JobProgress, type JobState, type Jobs, openJobs } from './jobs.ts'
export { startWorker, type Tools, type Work, type Worker, type WorkerOptions } from './worker.ts'
