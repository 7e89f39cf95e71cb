/** What a calendar file of another program says of holidays, before anything of it holds here. */
package cn.gongjian.calendar.school.reading;
