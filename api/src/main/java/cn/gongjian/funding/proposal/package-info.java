/** Distributes an amount over alliances by weights; reviewed, it becomes draft allocations at once. */
package cn.gongjian.funding.proposal;
