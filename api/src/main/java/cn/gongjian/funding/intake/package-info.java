/** Funds, allocations and expenses from spreadsheets: shown first with what is wrong by row and column, then recorded all or none. */
package cn.gongjian.funding.intake;
