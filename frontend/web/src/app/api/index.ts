export { uploading } from './upload'
export { useApi } from './useApi'
export { useApiMutation } from './useApiMutation'
