/** A plan as data, before it is one: what the reader finds, a person corrects, the linter checks and a confirmation stores. */
package cn.gongjian.plan.draft;
