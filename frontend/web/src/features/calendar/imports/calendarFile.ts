/** The service reads 1 MB at the most; a larger file need not travel to be refused. */
export const LARGEST = 1024 * 1024

/** The words of a calendar file. Programs write UTF-8; some of this country still write GB 18030. */
export async function readCalendarFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
