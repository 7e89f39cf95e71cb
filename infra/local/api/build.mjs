import { cp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { finishedBuild } from '../machine/builds.mjs'
import { fingerprint } from '../machine/fingerprint.mjs'
import { repository } from '../machine/folders.mjs'
import { maven } from '../machine/maven.mjs'

/** The one layout whose classes the JVM can keep in a cache: it starts in a third of the time. */
export const packaging = ['-Dquarkus.package.jar.type=aot-jar']

/** The API, packaged from its sources unless that has been done before. */
export async function buildApi({ jdk, log, isPackaged = false }) {
  const sources = await fingerprint(repository, ['api/pom.xml', 'api/src/main'])
  return finishedBuild('api', `${sources}-jdk${jdk.version}`, async (folder) => {
    // Maven keeps what sources once became: a migration that has got another name would be there twice.
    if (!isPackaged) await rm(join(repository, 'api', 'target', 'classes'), { recursive: true, force: true })
    if (!isPackaged) await maven(['-f', join(repository, 'api', 'pom.xml'), 'package', '-DskipTests', ...packaging], { env: { JAVA_HOME: jdk.home }, log })
    const packaged = join(repository, 'api', 'target', 'quarkus-app')
    if (!existsSync(join(packaged, 'quarkus-run.jar'))) throw new Error(`The build left no ${packaged}/quarkus-run.jar`)
    await cp(packaged, folder, { recursive: true })
  })
}
