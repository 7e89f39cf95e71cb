export { useApi } from './useApi'
export { useApiMutation } from './useApiMutation'
