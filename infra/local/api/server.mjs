import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { answering } from '../machine/answering.mjs'
import { followingParent, patience, startChild } from '../machine/child.mjs'

/** The collector of small heaps and the short headers of objects: the least memory and, on two cores, the least time. New things live in 48 MB. */
const memory = ['-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders', '-Xmn48m', '-Xms96m', '-Xmx512m', '-XX:TrimNativeHeapInterval=10000']

const cacheIn = (folder) => join(folder, 'app.aot')
const halfOf = (cache) => `${cache}.half`

/** Starts the API and waits until it can write to its database. */
export async function startApi({ jdk, folder, files, port, publicUrl, keycloakUrl, database, secrets, bootstrapAdmin, log, training = false, onStart = () => {} }) {
  const cache = training ? [`-XX:AOTCacheOutput=${halfOf(cacheIn(folder))}`] : existsSync(cacheIn(folder)) ? [`-XX:AOTCache=${cacheIn(folder)}`] : []
  const args = [...cache, ...memory, '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8', '-jar', 'quarkus-run.jar']
  const env = {
    ...process.env,
    GONGJIAN_HTTP_PORT: String(port),
    GONGJIAN_DB_HOST: database.host, GONGJIAN_DB_PORT: String(database.port), GONGJIAN_DB_NAME: 'gongjian',
    GONGJIAN_DB_USER: 'gongjian_app', GONGJIAN_DB_PASSWORD: secrets.app,
    GONGJIAN_DB_OWNER: 'gongjian_owner', GONGJIAN_DB_OWNER_PASSWORD: secrets.owner,
    GONGJIAN_PUBLIC_URL: publicUrl, GONGJIAN_KEYCLOAK_URL: keycloakUrl,
    GONGJIAN_OIDC_SECRET: secrets.oidc, GONGJIAN_SESSION_SECRET: secrets.session,
    GONGJIAN_BOOTSTRAP_ADMIN: bootstrapAdmin, GONGJIAN_FILES_FOLDER: files,
  }
  const [command, wrapped] = followingParent(join(jdk.home, 'bin', 'java'), args, 'SIGTERM')
  const child = startChild({ name: 'API', command, args: wrapped, cwd: folder, env, log })
  onStart(child)
  await answering(child, `http://127.0.0.1:${port}/api/health/ready`, patience).catch(async (failure) => {
    await child.stop()
    throw failure
  })
  return child
}

/**
 * One start and stop that leaves a cache of loaded classes beside the program: later starts take
 * a third of the time. The cache is bound to this JDK and this folder, so it is made in place; it
 * gets its name when it is whole, because the JVM is still writing when it is told to stop.
 */
export async function trainApi(settings) {
  const cache = cacheIn(settings.folder)
  if (existsSync(cache)) return
  const child = await startApi({ ...settings, training: true })
  for (const path of ['/api/openapi.yaml', '/api/v1/me', '/api/problems']) {
    await fetch(`http://127.0.0.1:${settings.port}${path}`).then((answer) => answer.text()).catch(() => {})
  }
  await child.stop(120_000)
  const { signal } = await child.exited
  if (signal === 'SIGKILL') await Promise.all([halfOf(cache), `${halfOf(cache)}.config`].map((left) => rm(left, { force: true })))
  else await rename(halfOf(cache), cache).catch(() => {})
}
