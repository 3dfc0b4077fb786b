import preset from '../../jest.preset.mjs'

const [[files, [transformer, options]]] = Object.entries(preset.transform)
const { parser, transform } = options.jsc
const react = { runtime: 'automatic' }

/** The house's preset, with JSX compiled for React. Tests that need a document name `./jest.environment.mjs`. */
export default {
  ...preset,
  transform: {
    [files]: [transformer, { ...options, jsc: { ...options.jsc, parser, transform: { ...transform, react } } }],
  },
}
