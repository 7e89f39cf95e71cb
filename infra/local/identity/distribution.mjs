import { chmod, readdir, rename, rm, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../machine/command.mjs'
import { completeFolder, downloads } from '../machine/folders.mjs'
import { fetchArtifact } from '../machine/maven.mjs'
import { unzip } from '../machine/unzip.mjs'

const version = '26.7.3'
/** Settings that Keycloak reads when it is built, not when it starts. */
const options = ['--db=postgres', '--health-enabled=true', '--metrics-enabled=false', '--cache=local', '--http-relative-path=/auth']

/** The folder with a Keycloak that is built for our database and path, fetched from Maven Central the first time. */
export function keycloakDistribution(jdk) {
  return completeFolder(join(downloads, `keycloak-${version}-jdk${jdk.version}`), async (half) => {
    const parcel = join(half, 'parcel')
    await mkdir(parcel)
    await unzip(await fetchArtifact(`org.keycloak:keycloak-quarkus-dist:${version}:zip`, parcel), parcel, jdk)
    const [name] = (await readdir(parcel)).filter((each) => !each.endsWith('.zip'))
    for (const each of await readdir(join(parcel, name))) await rename(join(parcel, name, each), join(half, each))
    await rm(parcel, { recursive: true })
    await chmod(join(half, 'bin', 'kc.sh'), 0o755)
    await run(join(half, 'bin', 'kc.sh'), ['build', ...options], { env: { JAVA_HOME: jdk.home } })
  })
}
