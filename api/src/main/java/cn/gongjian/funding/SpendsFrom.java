package cn.gongjian.funding;

/** What must be there before money is spent: DISBURSED, that it was paid out; ALLOCATED, that it was granted (the payer is paid back later). */
public enum SpendsFrom { DISBURSED, ALLOCATED }
