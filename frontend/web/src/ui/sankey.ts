/** What flows through a picture of money: from the left to the right, in columns. */
export interface SankeyNode {
  id: string
  label: string
  /** `"5000.00"` */
  amount: string
  column: number
  shade: 'source' | 'spent' | 'held' | 'granted' | 'free'
}
export interface SankeyLink {
  from: string
  to: string
  amount: string
}
