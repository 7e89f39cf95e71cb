import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'

/** Rooms look only at those below them: features → app → ui → shared → client. */
function room(name, ...forbidden) {
  return {
    files: [`web/src/${name}/**/*.{ts,vue}`],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: forbidden.map((group) => ({ group: [group] })) }] },
  }
}

export default ts.config(
  { ignores: ['**/dist/', '**/test-results/', 'client/src/schema.d.ts'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'vue/require-default-prop': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vuejs-accessibility/label-has-for': 'off',
      'vuejs-accessibility/form-control-has-label': 'off',
      'no-undef': 'off',
    },
  },
  { rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }] } },
  room('shared', '@/app/*', '@/ui/*', '@/features/*'),
  room('ui', '@/app/*', '@/features/*'),
  room('app', '@/features/*'),
  room('features', '@/features/*', '../../*'),
  prettier,
)
