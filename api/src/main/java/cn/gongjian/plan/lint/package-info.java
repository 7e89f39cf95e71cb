/** What is wrong with a plan, or may be, before it is approved: one class for each check, on a draft that was read or corrected. */
package cn.gongjian.plan.lint;
