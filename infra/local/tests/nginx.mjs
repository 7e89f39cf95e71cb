import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { answering } from '../machine/answering.mjs'
import { followingParent, startChild } from '../machine/child.mjs'
import { run } from '../machine/command.mjs'
import { repository } from '../machine/folders.mjs'
import { install, mayInstall } from './packages.mjs'

const deploy = join(repository, 'infra', 'deploy')

/** The path of nginx, or nothing; Debian starts one of its own after installing, which is not wanted here. */
export async function nginx(log) {
  if (!find() && mayInstall()) await install(['nginx-light'], log).catch(() => {})
  return find()
}

export function find() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find(existsSync)
}

/** Runs the configuration of infra/deploy: only names, addresses and files are replaced by those of the test. */
export async function startNginx({ program, folder, pages, ports, apiPort, keycloakPort }) {
  await mkdir(join(folder, 'tls'))
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-keyout', join(folder, 'tls', 'privkey.pem'), '-out', join(folder, 'tls', 'fullchain.pem')])
  await writeFile(join(folder, 'gongjian-headers.conf'), await readFile(join(deploy, 'gongjian-headers.conf')))
  await writeFile(join(folder, 'site.conf'), moved(await readFile(join(deploy, 'nginx.conf'), 'utf8'), { folder, pages, ports, apiPort, keycloakPort }))
  const file = join(folder, 'nginx.conf')
  await writeFile(file, around(folder))
  await run(program, ['-t', '-e', join(folder, 'test.log'), '-p', folder, '-c', file])
  const [command, args] = followingParent(program, ['-e', join(folder, 'error.log'), '-p', folder, '-c', file], 'SIGTERM')
  const child = startChild({ name: 'nginx', command, args, log: join(folder, 'nginx.log') })
  await answering(child, `http://127.0.0.1:${ports.ready}/`, 20)
  return child
}

function moved(site, { folder, pages, ports, apiPort, keycloakPort }) {
  return site
    .replace(/^ *listen \[::].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${ports.plain};`)
    .replace('listen 443', `listen 127.0.0.1:${ports.tls}`)
    .replaceAll('gongjian.example', 'localhost')
    .replaceAll('/etc/gongjian/tls', join(folder, 'tls'))
    .replace('/var/lib/gongjian/pages', pages)
    .replace('/var/log/nginx', folder)
    .replace('127.0.0.1:8081', `127.0.0.1:${apiPort}`)
    .replace('127.0.0.1:8082', `127.0.0.1:${keycloakPort}`)
    + `\nserver { listen 127.0.0.1:${ports.ready}; return 200; }\n`
}

const around = (folder) => `
${process.getuid() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
    types { text/html html; text/javascript js; }
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    include ${folder}/site.conf;
}
`
