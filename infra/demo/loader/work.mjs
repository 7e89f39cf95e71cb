/** At most four at once: the loader is one client among others. */
const PARALLEL = 4

export class EntryFailure extends Error {
  /** A single activity, or a thing beside what was found of it, knows its place in the files by its entry. */
  constructor(item, cause) {
    const entry = item.entry ?? item
    const name = item.title ?? entry.name ?? entry.key ?? entry.username ?? entry.pairing ?? entry.organization
    super(`${entry.file} ${entry.at}（${name}）：${cause.message}`)
    this.cause = cause
  }
}

/** Runs the work for each entry; the first failure stops what has not begun and names its entry. */
export async function each(entries, work) {
  const waiting = [...entries]
  let failure
  const worker = async () => {
    while (waiting.length && !failure) {
      const entry = waiting.shift()
      await work(entry).catch((cause) => (failure ??= cause instanceof EntryFailure ? cause : new EntryFailure(entry, cause)))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  if (failure) throw failure
}
