/** What was promised, what is planned and what was held, in the buckets of each promise. */
package cn.gongjian.plan.following;
