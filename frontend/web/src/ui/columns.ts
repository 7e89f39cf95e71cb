export interface Column {
  /** Name of the slot that fills the cell. */
  key: string
  label: string
  /** Numbers stand right; the unit belongs into the label. */
  isNumber?: boolean
  width?: string
  /** On a card: the first column is its title, the state stands at the right of it, the rest are label and value. */
  onCard?: 'state' | 'plain' | 'hide'
}
