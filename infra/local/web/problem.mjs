import { randomBytes } from 'node:crypto'

/** The few refusals that this proxy speaks itself, in the words of the API: [status, zh-CN title, detail, en title, detail]. */
const problems = {
  'bad-request': [400, '请求有误', '这个请求无法读懂。', 'Bad request', 'The request could not be read.'],
  'not-found': [404, '没有找到', '这个地址下没有内容。', 'Not found', 'There is nothing at this address.'],
  'method-not-allowed': [405, '不支持的方法', '这个地址只能读取。', 'Method not allowed', 'This address can only be read.'],
  'payload-too-large': [413, '内容过大', '一次最多提交 1 MB，文件最大 20 MB。', 'Payload too large', 'At most 1 MB can be sent at once, and a file of 20 MB.'],
  'address-too-long': [414, '地址过长', '地址连同参数不超过 8 KB。', 'The address is too long', 'Addresses are up to 8 KB, with all parameters.'],
  'expectation-failed': [417, '无法满足请求的预期', 'Expect 请求头提出了这里不支持的要求。', 'The expectation cannot be met', 'The Expect header names something that is not supported here.'],
  'headers-too-large': [431, '请求头过大', '请求头超过了上限。', 'Headers too large', 'The request headers exceed the limit.'],
  unavailable: [503, '服务暂不可用', '服务正在启动或暂时繁忙，请稍后再试。', 'Unavailable', 'The service is starting or busy. Please try again shortly.'],
}

export function problem(slug, language = '') {
  const [status, ...words] = problems[slug]
  const [title, detail] = /^\s*en\b/i.test(language) ? words.slice(2) : words.slice(0, 2)
  const traceId = randomBytes(8).toString('hex')
  const body = JSON.stringify({ type: `/problems/${slug}`, title, status, detail, traceId })
  const headers = {
    'Content-Type': 'application/problem+json', 'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'X-Trace-Id': traceId,
    ...(status === 503 && { 'Retry-After': '2' }),
  }
  return { status, headers, body }
}

/** Answers with a problem, unless an answer is already on its way: then the connection can only be closed. */
export function refuse(request, response, slug, more = {}) {
  if (response.headersSent || response.destroyed) return response.destroy()
  const { status, headers, body } = problem(slug, request.headers['accept-language'])
  response.writeHead(status, { ...headers, ...more })
  response.end(request.method === 'HEAD' ? undefined : body)
}
