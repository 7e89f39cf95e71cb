import type { components, paths } from './schema'

export type Schemas = components['schemas']
export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'

type Operation<P extends keyof paths, M extends Method> = paths[P][M]
type Parameters<O, In extends string> = O extends { parameters: infer All }
  ? In extends keyof All
    ? NonNullable<All[In]>
    : never
  : never

/** Paths that know this method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]

export type QueryOf<P extends keyof paths, M extends Method = 'get'> = Parameters<Operation<P, M>, 'query'>

/** Path parameters; none for a path without braces. */
export type ParamsOf<P extends keyof paths, M extends Method = 'get'> = Parameters<Operation<P, M>, 'path'>

export type BodyOf<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody?: { content: infer C } } ? C[keyof C] : undefined

type Success = 200 | 201 | 202
type Content<R> = R extends { content: { 'application/json': infer A } } ? A : undefined

/** What the operation answers when all is well. */
export type AnswerOf<P extends keyof paths, M extends Method = 'get'> =
  Operation<P, M> extends { responses: infer R } ? Content<R[keyof R & Success]> : never

/** The things of a list; never for an operation that answers one thing. */
export type ItemOf<A> = A extends { items: (infer I)[] } ? I : never

/** One thing of a list, by the path of the list. */
export type Item<P extends PathOf<'get'>> = ItemOf<AnswerOf<P>>
