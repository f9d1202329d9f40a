/** Arguments that cannot be used. Its message is the one line that the person reads. */
export class UsageError extends Error {}
