/** The program cannot start; the message is one sentence for people that says what to do. */
export class CannotStart extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode 2 = could not do it, as for every command; 128 + n after signal n
   */
  constructor(message, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}
