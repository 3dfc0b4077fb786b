import ts from 'typescript'
import { at, eachFile, type Rule } from '../rule.js'
import { isOfApi, isProduct, type Source } from '../source.js'
import { decoratorsOf, importsOf, lineOf, nodesOf } from '../syntax.js'

const ROOTS = new Set(['Query', 'Mutation', 'Subscription'])

const demands: Rule = {
  name: 'every root field declares its permission directly beneath @Query or @Mutation',
  find: eachFile(isOfApi, (source) =>
    nodesOf(source)
      .filter(ts.isMethodDeclaration)
      .flatMap((method) => {
        const names = decoratorsOf(method).map(({ name }) => name)
        const root = names.findIndex((name) => ROOTS.has(name))
        return root >= 0 && names[root + 1] !== 'Requires' ? [`${method.name.getText()} declares no permission`] : []
      }),
  ),
  planted: [
    'class A { @Query(() => String) name() {} }',
    "class A { @Mutation(() => String) @Personal() @Requires('a:b') name() {} }",
    "class A { @Requires('a:b') @Query(() => String) name() {} }",
  ].map((text) => [at('apps/api/src/rooms/staff/a.resolver.ts', text)]),
  harmless: [
    [
      at(
        'apps/api/src/rooms/staff/a.resolver.ts',
        "class A { @Query(() => String) @Requires('a:b') name() {} @FieldResolver(() => String) other() {} }",
      ),
    ],
  ],
}

/** Which argument of a decorator is its type; tsc's own metadata is off, and guesses wrongly for lists. */
const TYPE_AT: Readonly<Record<string, number>> = { Field: 0, Arg: 1, Query: 0, Mutation: 0, FieldResolver: 0 }

const thunks: Rule = {
  name: 'every GraphQL field and argument names its type',
  find: eachFile(isOfApi, (source) =>
    nodesOf(source)
      .flatMap((node) => decoratorsOf(node))
      .flatMap(({ name, call }) => {
        const at = TYPE_AT[name]
        const type = at === undefined ? undefined : call.arguments[at]
        return at !== undefined && !(type && ts.isArrowFunction(type))
          ? [`@${name} in line ${lineOf(call)} names no type`]
          : []
      }),
  ),
  planted: [
    'class A { @Field() a!: string }',
    'class A { @Field({ nullable: true }) a!: string }',
    "class A { b(@Arg('a') a: string) {} }",
    'class A { @Query() a() {} }',
  ].map((text) => [at('apps/api/src/rooms/staff/a.view.ts', text)]),
  harmless: [
    [
      at(
        'apps/api/src/rooms/staff/a.view.ts',
        "class A { @Field(() => String) a!: string; b(@Arg('a', () => String) a: string) {} }",
      ),
    ],
  ],
}

const GRAPHQL_TYPES = new Set(['ObjectType', 'InputType', 'InterfaceType', 'ArgsType'])

const shownClasses = (tree: readonly Source[]): Set<string> =>
  new Set(
    tree
      .flatMap((source) => nodesOf(source).filter(ts.isClassDeclaration))
      .filter((one) => decoratorsOf(one).some(({ name }) => GRAPHQL_TYPES.has(name)))
      .map((one) => one.name?.text ?? ''),
  )

const mappedClasses = (source: Source): string[] =>
  nodesOf(source)
    .filter(ts.isPropertyAssignment)
    .filter(
      ({ name, parent }) =>
        name.getText() === 'class' &&
        ts.isCallExpression(parent.parent) &&
        parent.parent.expression.getText() === 'defineEntity',
    )
    .map(({ initializer }) => initializer.getText())

const apart: Rule = {
  name: 'no entity is a GraphQL type, and none is mapped by decorators',
  find: (tree) => {
    const api = tree.filter(isOfApi)
    const shown = shownClasses(api)
    return api.flatMap((source) => [
      ...mappedClasses(source)
        .filter((name) => shown.has(name))
        .map((name) => `${source.path}: ${name} is mapped and shown`),
      ...nodesOf(source)
        .filter(ts.isClassDeclaration)
        .filter((one) => decoratorsOf(one).some(({ name }) => name === 'Entity'))
        .map((one) => `${source.path}: ${one.name?.text} is mapped by a decorator`),
    ])
  },
  planted: [
    [
      at('apps/api/src/rooms/staff/a.ts', '@ObjectType() class A {}'),
      at('apps/api/src/rooms/staff/a.mapping.ts', 'defineEntity({ class: A, properties: {} })'),
    ],
    [at('apps/api/src/rooms/staff/a.ts', '@Entity() class A {}')],
  ],
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', '@ObjectType() class AView {} class A {}'),
      at('apps/api/src/rooms/staff/a.mapping.ts', 'defineEntity({ class: A, properties: {} })'),
    ],
  ],
}

const MANAGERS = new Set(['em', 'entityManager', 'EntityManager', 'SqlEntityManager'])

const thin: Rule = {
  name: 'no resolver uses the entity manager',
  find: eachFile(
    (source) => isProduct(source) && source.path.endsWith('.resolver.ts'),
    (source) => [
      ...importsOf(source)
        .filter((from) => from.startsWith('@mikro-orm/') || from === 'pg' || from === 'kysely')
        .map((from) => `imports ${from}`),
      ...nodesOf(source)
        .filter(ts.isIdentifier)
        .filter(({ text }) => MANAGERS.has(text))
        .map((node) => `uses ${node.text} in line ${lineOf(node)}`),
    ],
  ),
  planted: ["import { EntityManager } from '@mikro-orm/postgresql'", 'work.em.persist(a)', "import pg from 'pg'"].map(
    (text) => [at('apps/api/src/rooms/staff/a.resolver.ts', text)],
  ),
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.resolver.ts', 'operation.write((work) => disableAccount(work))'),
      at('apps/api/src/rooms/staff/a.ts', 'work.em'),
    ],
  ],
}

const fieldsOf = (one: ts.ClassDeclaration): string[] =>
  one.members
    .filter(ts.isPropertyDeclaration)
    .filter(({ modifiers }) => !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
    .map(({ name }) => name.getText())

function mappingsOf(source: Source): { name: string; properties: string[] }[] {
  return nodesOf(source)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'defineEntity')
    .map((call) => {
      const [definition] = call.arguments
      const entries =
        definition && ts.isObjectLiteralExpression(definition)
          ? definition.properties.filter(ts.isPropertyAssignment)
          : []
      const valueOf = (key: string) => entries.find(({ name }) => name.getText() === key)?.initializer
      const listed = valueOf('properties')
      const properties =
        listed && ts.isObjectLiteralExpression(listed) ? listed.properties.map((one) => one.name?.getText() ?? '') : []
      return { name: valueOf('class')?.getText() ?? '', properties }
    })
}

const mapped: Rule = {
  name: 'every mapping has exactly the properties of its class',
  find: (tree) => {
    const api = tree.filter(isOfApi)
    const classes = new Map(
      api
        .flatMap((source) => nodesOf(source).filter(ts.isClassDeclaration))
        .map((one) => [one.name?.text ?? '', fieldsOf(one)]),
    )
    return api.flatMap((source) =>
      mappingsOf(source).flatMap(({ name, properties }) => {
        const fields = classes.get(name)
        if (!fields) return [`${source.path}: maps ${name || 'no class'}, which is not there`]
        return [
          ...properties.filter((one) => !fields.includes(one)).map((one) => `${source.path}: ${name} has no ${one}`),
          ...fields
            .filter((one) => !properties.includes(one))
            .map((one) => `${source.path}: ${name}.${one} is not mapped`),
        ]
      }),
    )
  },
  planted: ['properties: { id: 1 }', 'properties: { id: 1, name: 2, more: 3 }'].map((properties) => [
    at('apps/api/src/rooms/staff/a.ts', 'class A { id!: string; name!: string }'),
    at('apps/api/src/rooms/staff/a.mapping.ts', `defineEntity({ class: A, ${properties} })`),
  ]),
  harmless: [
    [
      at('apps/api/src/rooms/staff/a.ts', 'class A { id!: string; touch() {} }'),
      at('apps/api/src/rooms/staff/a.mapping.ts', 'defineEntity({ class: A, properties: { id: p.uuid() } })'),
    ],
  ],
}

export const GRAPHQL: readonly Rule[] = [demands, thunks, apart, thin, mapped]
