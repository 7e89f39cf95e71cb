/** Readings of texts: shown, corrected and answered, until one confirmation makes a plan of them and of all that they name. */
package cn.gongjian.plan.review;
