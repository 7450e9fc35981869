/** A call that does not fit the usage of its command: exit code 2. */
export class WrongUsage extends Error {}
