import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { findJdk } from './jdk.mjs'

let folder
const at = (name) => join(folder, name)
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-jdk-'))
  for (const [name, version] of [['eight', '1.8.0_402'], ['seventeen', '17.0.15'], ['twenty-five', '25.0.1'], ['twenty-six', '26']]) {
    await mkdir(join(at(name), 'bin'), { recursive: true })
    await writeFile(join(at(name), 'bin', 'javac'), '')
    await writeFile(join(at(name), 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`)
  }
  await mkdir(at('runtime-only'))
})
after(() => rm(folder, { recursive: true }))

test('JAVA_HOME wins if it is new enough', () => {
  assert.equal(findJdk({ JAVA_HOME: at('twenty-six') }, [at('twenty-six'), at('twenty-five')]).home, at('twenty-six'))
})

test('an old JAVA_HOME is passed over for one that is installed beside it', () => {
  assert.deepEqual(findJdk({ JAVA_HOME: at('seventeen') }, [at('seventeen'), at('twenty-five')]), { home: at('twenty-five'), version: 25 })
})

test('only old ones: the refusal names the newest and what is needed', () => {
  assert.throws(() => findJdk({}, [at('eight'), at('seventeen')]), /太旧：找到的最新版本是 17.*需要 25/)
})

test('none at all', () => assert.throws(() => findJdk({}, [at('runtime-only'), at('gone')]), /没有找到 JDK/))
