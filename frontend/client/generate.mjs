// Writes src/schema.d.ts from the contract. The client's paths start after /api/v1, because its transport adds that prefix once.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const here = dirname(fileURLToPath(import.meta.url))
const source = process.argv[2] ?? join(here, '../../openapi.yaml')
const contract = parse(await readFile(source, 'utf8'))

const V1 = /^(\/api)?\/v1(?=\/)/
contract.paths = Object.fromEntries(
  Object.entries(contract.paths)
    .filter(([path]) => V1.test(path) || contract.servers?.some(({ url }) => url.endsWith('/v1')))
    .map(([path, item]) => [path.replace(V1, ''), item])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

const ast = await openapiTS(contract)
await writeFile(
  join(here, 'src/schema.d.ts'),
  `// Generated from openapi.yaml by \`npm run generate\`. Not edited by hand.\n${astToString(ast)}`,
)
