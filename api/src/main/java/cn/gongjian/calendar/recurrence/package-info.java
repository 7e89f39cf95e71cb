/** On which days a series takes place: RFC 5545 and what schools need beyond it. Nothing here knows of activities. */
package cn.gongjian.calendar.recurrence;
