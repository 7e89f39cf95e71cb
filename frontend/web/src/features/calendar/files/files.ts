import type { Item } from '@gongjian/client'
import type { IconName } from '@/ui/icons'

export type ActivityFile = Item<'/activities/{id}/files'>
export type FileRole = ActivityFile['role']

export const ROLES: FileRole[] = ['PHOTO', 'ANNOUNCEMENT', 'MINUTES', 'MATERIAL', 'EVIDENCE']
/** Everything that shows files. */
export const SHOWN_IN = ['/activities/{id}/files', '/files']
/** What the service takes; a phone that keeps its pictures in another format converts them when it is told. */
export const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx'
export const LARGEST = 20 * 1024 * 1024

const PICTURES = ['JPEG', 'PNG', 'WEBP']
const ICONS: Record<string, IconName> = { PDF: 'file', DOCX: 'doc', XLSX: 'sheet' }

export const isPicture = ({ format }: Pick<ActivityFile, 'format'>) => PICTURES.includes(format)
export const iconOf = ({ format }: Pick<ActivityFile, 'format'>): IconName => ICONS[format] ?? 'picture'
export const contentOf = ({ id }: Pick<ActivityFile, 'id'>) => `/api/v1/files/${id}/content`
export const thumbnailOf = ({ id }: Pick<ActivityFile, 'id'>) => `/api/v1/files/${id}/thumbnail`
export const downloadOf = ({ id }: Pick<ActivityFile, 'id'>) => `${contentOf({ id })}?download=true`

/** Nobody sees it but whoever brought it. */
export const isHidden = ({ showsMinors, consent }: Pick<ActivityFile, 'showsMinors' | 'consent'>) =>
  showsMinors === true && !consent

/** `318 KB`, `2.4 MB`. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  if (megabytes >= 1) return `${megabytes.toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} KB`
}
