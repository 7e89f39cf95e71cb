import type { RouteLocation } from 'vue-router'
import { defineFeature } from '@/app/feature'

const meta = { menu: 'FUNDING' } as const

export default defineFeature({
  menu: { key: 'FUNDING', label: 'funding.menu', icon: 'money', to: '/funding', order: 6, phone: 'tab' },
  routes: [
    {
      path: '/funding',
      name: 'funding',
      component: () => import('./FundingPage.vue'),
      meta: { ...meta, title: 'funding.menu' },
    },
    {
      path: '/funding/ledger',
      name: 'ledger',
      component: () => import('./ledger/LedgerPage.vue'),
      meta: { ...meta, title: 'ledger.title' },
    },
    {
      path: '/funding/flow',
      name: 'funding-flow',
      component: () => import('./flow/FlowPage.vue'),
      meta: { ...meta, title: 'ledger.flow' },
    },
    {
      path: '/funding/import',
      name: 'funding-import',
      component: () => import('./imports/FundingImportPage.vue'),
      meta: { ...meta, title: 'fundingImport.title' },
    },
    {
      path: '/funding/funds/new',
      name: 'fund-new',
      component: () => import('./funds/NewFundPage.vue'),
      meta: { ...meta, title: 'funding.newFund' },
    },
    {
      path: '/funding/funds/:id',
      name: 'fund',
      component: () => import('./funds/FundPage.vue'),
      props: true,
      meta: { ...meta, title: 'funding.fund' },
    },
    {
      path: '/funding/funds/:id/edit',
      name: 'fund-edit',
      component: () => import('./funds/EditFundPage.vue'),
      props: true,
      meta: { ...meta, title: 'funding.editFund' },
    },
    {
      path: '/funding/allocations/new',
      name: 'allocation-new',
      component: () => import('./allocations/NewAllocationPage.vue'),
      meta: { ...meta, title: 'funding.allocate' },
    },
    {
      path: '/funding/allocations/:id',
      name: 'allocation',
      component: () => import('./allocations/AllocationPage.vue'),
      props: true,
      meta: { ...meta, title: 'funding.allocation' },
    },
    {
      path: '/funding/allocations/:id/edit',
      name: 'allocation-edit',
      component: () => import('./allocations/EditAllocationPage.vue'),
      props: true,
      meta: { ...meta, title: 'funding.editAllocation' },
    },
    {
      path: '/funding/proposals',
      name: 'proposals',
      component: () => import('./proposals/ProposalListPage.vue'),
      meta: { ...meta, title: 'proposal.title' },
    },
    {
      path: '/funding/proposals/new',
      name: 'proposal-new',
      component: () => import('./proposals/NewProposalPage.vue'),
      meta: { ...meta, title: 'proposal.new' },
    },
    {
      path: '/funding/proposals/:id',
      name: 'proposal',
      component: () => import('./proposals/ProposalPage.vue'),
      props: true,
      meta: { ...meta, title: 'proposal.one' },
    },
    {
      path: '/funding/proposals/:id/edit',
      name: 'proposal-edit',
      component: () => import('./proposals/EditProposalPage.vue'),
      props: true,
      meta: { ...meta, title: 'proposal.edit' },
    },
    {
      path: '/funding/allocations/:id/expenses/new',
      name: 'expense-new',
      component: () => import('./spending/NewExpensePage.vue'),
      props: true,
      meta: { ...meta, title: 'spending.recordExpense' },
    },
    {
      path: '/funding/expenses/:id',
      name: 'expense',
      component: () => import('./spending/ExpensePage.vue'),
      props: true,
      meta: { ...meta, title: 'spending.expense' },
    },
    {
      path: '/funding/expenses/:id/edit',
      name: 'expense-edit',
      component: () => import('./spending/EditExpensePage.vue'),
      props: true,
      meta: { ...meta, title: 'spending.editExpense' },
    },
    {
      path: '/funding/disbursements/:id',
      name: 'disbursement',
      component: () => import('./spending/DisbursementPage.vue'),
      props: true,
      meta: { ...meta, title: 'spending.disbursement' },
    },
    ...(['disbursements', 'expenses'] as const).map((kind) => ({
      path: `/funding/${kind}/:id/voucher`,
      name: `${kind}-voucher`,
      component: () => import('./spending/VoucherPage.vue'),
      props: ({ params }: RouteLocation) => ({ kind, id: params.id }),
      meta: { ...meta, title: 'spending.voucher' },
    })),
    {
      path: '/public/funding/:id',
      name: 'public-funding',
      component: () => import('./publication/PublicFundingPage.vue'),
      props: true,
      meta: { title: 'publication.title', isPublic: true },
    },
  ],
  shows: {
    FUND: (id) => `/funding/funds/${id}`,
    ALLOCATION: (id) => `/funding/allocations/${id}`,
    FUNDING_PROPOSAL: (id) => `/funding/proposals/${id}`,
    EXPENSE: (id) => `/funding/expenses/${id}`,
    DISBURSEMENT: (id) => `/funding/disbursements/${id}`,
  },
})
