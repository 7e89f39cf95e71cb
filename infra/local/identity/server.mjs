import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answering } from '../machine/answering.mjs'
import { followingParent, patience, startChild } from '../machine/child.mjs'
import { repository } from '../machine/folders.mjs'

/**
 * As kc.sh would start it, but without the shell in between, so that signals reach the server itself.
 * The quick compiler alone: it starts a quarter faster, and nobody signs in a thousand times a second here.
 */
const jvm = [
  '-Xms64m', '-Xmx384m', '-XX:MetaspaceSize=96M', '-XX:MaxMetaspaceSize=256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8', '-Duser.language=en', '-Duser.country=US',
  ...['util', 'util.concurrent', 'security', 'lang'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  '-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory',
  '-Djava.util.logging.manager=org.jboss.logmanager.LogManager', '-Dpicocli.disable.closures=true',
]

/** Starts Keycloak with a home of its own: the built libraries are shared, realm file and data are not. */
export async function startKeycloak({ jdk, distribution, home, ports, publicUrl, apiUrl, databasePort, secrets, realm, log, onStart = () => {} }) {
  await furnish(home, distribution, realm)
  const args = [
    ...jvm, `-Dkc.home.dir=${home}`, `-Djboss.server.config.dir=${join(home, 'conf')}`,
    '-cp', join(distribution, 'lib', 'quarkus-run.jar'), 'io.quarkus.bootstrap.runner.QuarkusEntryPoint',
    'start', '--optimized', '--import-realm',
    `--hostname=${publicUrl}/auth`, '--hostname-backchannel-dynamic=true',
    '--proxy-headers=xforwarded', '--proxy-trusted-addresses=127.0.0.1',
    '--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${ports.keycloak}`, `--http-management-port=${ports.management}`,
    '--log-level=info,io.smallrye.health:error',
  ]
  const env = {
    ...process.env,
    KC_DB_URL: `jdbc:postgresql://127.0.0.1:${databasePort}/keycloak`, KC_DB_USERNAME: 'keycloak', KC_DB_PASSWORD: secrets.keycloak,
    KC_BOOTSTRAP_ADMIN_USERNAME: 'launcher', KC_BOOTSTRAP_ADMIN_PASSWORD: secrets.keycloakAdmin,
    // Read by the placeholders of the realm file.
    GONGJIAN_PUBLIC_URL: publicUrl, GONGJIAN_API_URL: apiUrl, GONGJIAN_OIDC_SECRET: secrets.oidc,
  }
  const [command, wrapped] = followingParent(join(jdk.home, 'bin', 'java'), args, 'SIGTERM')
  const child = startChild({ name: 'Keycloak', command, args: wrapped, env, log })
  onStart(child)
  await answering(child, `http://127.0.0.1:${ports.management}/auth/health/ready`, patience).catch(async (failure) => {
    await child.stop()
    throw failure
  })
  return child
}

async function furnish(home, distribution, realm) {
  for (const folder of ['conf', 'providers', 'themes', 'data/import']) await mkdir(join(home, folder), { recursive: true })
  await cp(join(repository, 'infra', 'keycloak', 'theme'), join(home, 'themes'), { recursive: true })
  // Keycloak looks here for what `kc.sh build` has left; the link follows a newer distribution.
  await rm(join(home, 'lib'), { force: true })
  await symlink(join(distribution, 'lib'), join(home, 'lib'))
  await writeFile(join(home, 'data', 'import', 'gongjian-realm.json'), JSON.stringify(realm, null, 2), { mode: 0o600 })
}
